/** The address of the speculation rules, which tell browsers what they may prefetch; documents name it in a header. */
export const speculationRulesPath = '/speculation-rules.json'

/**
 * Links that lead to no page that is the same for everybody: exports, the admin, forms, and lists with a filter. A query
 * of `*` would also be one that is empty.
 */
const notFetched = ['/*\\?(.+)', '/*.*', '/admin', '/admin/*', '/api/*', '/tip', '/tip/*', '/voorbeeld/*']

/**
 * Fetches a page of ours once a visitor shows that they are about to go there: a link that is pointed at, or pressed.
 * Nothing is rendered before, since a page then counts as visited. https://wicg.github.io/nav-speculation/
 */
export const speculationRules = JSON.stringify({
  prefetch: [
    {
      where: { and: [{ href_matches: '/*' }, { not: { href_matches: notFetched } }] },
      eagerness: 'moderate',
    },
  ],
})

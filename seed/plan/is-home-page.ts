import { parseURL } from '@/domain/text/parse-url'

/** Whether an address is that of a whole site, in a language or not: a page, a search or a place in it is none. */
export function isHomePage(url: string): boolean {
  const parsed = /^https?:/i.test(url) ? parseURL(url) : null
  if (!parsed) return false
  const { pathname, search, hash } = parsed
  return search === '' && hash === '' && homePath.test(pathname)
}

/** "/", "/nl", "/nl-nl/", "/index.html", "/nl/home". */
const homePath = /^(?:\/[a-z]{2}(?:[-_][a-z]{2})?)?(?:\/(?:home|index|default)(?:\.[a-z]{3,5})?)?\/?$/i

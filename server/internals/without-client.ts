/** A page with something in it that would do nothing, or something unknown, without the client that is taken out. */
export class UnfinishedPageError extends Error {}

/**
 * A public page without what Next adds for its client: scripts, flight data, and the marks by which React finds its
 * places again. What stays is the document, structured data, and the inline scripts of ours. Throws
 * `UnfinishedPageError` on a script that is neither, and on a page that waits for a script to show a part of it.
 *
 * React escapes `<` in text and attributes, so that every `<script` and `<!--` in its output is one.
 *
 * Relies on the markup that React and Next write. Where that changes, the pages it is in are answered with 500, or
 * carry comments and hints that nobody needs; no script gets through.
 */
export function withoutClient({ html, ownScripts }: { html: string; ownScripts: readonly string[] }): string {
  const waiting = ['<template id="B:', 'id="__next_error__"'].find((mark) => html.includes(mark))
  if (waiting) throw new UnfinishedPageError(`The page holds ${waiting}, which only a script would fill.`)
  return html
    .replace(script, (element: string, attributes: string, text: string) => {
      if (attributes.includes('type="application/ld+json"') || ownScripts.includes(text)) return element
      if (isOfNext({ attributes, text })) return ''
      throw new UnfinishedPageError(`The page holds a script that nobody knows: ${element.slice(0, 100)}`)
    })
    .replace(marks, '')
}

const script = /<script\b([^>]*)>([\s\S]*?)<\/script>/g

/**
 * The place of streamed metadata, hints for scripts, the mark of a typeface (which stands somewhere else each time), the
 * order of style sheets, and comments between texts.
 */
const marks =
  /<div hidden=""><!--\$--><!--\/\$--><\/div>|<link rel="preload" as="script"[^>]*\/>|<meta name="next-size-adjust"[^>]*\/>| data-precedence="[^"]*"|<!--[^>]*-->/g

function isOfNext({ attributes, text }: { attributes: string; text: string }): boolean {
  if (attributes.includes(' src="')) return / src="\/_next\/static\//.test(attributes) && text === ''
  return /^\(?self\.__next_[a-z]\b|^\(globalThis\["TURBOPACK"\]/.test(text)
}

import { isTopLevelDomain } from '@/domain/text/is-top-level-domain'
import { parseURL } from '@/domain/text/parse-url'

/**
 * What a link is kept and asked for as: without what makes no difference to where it leads (how it is fetched, www, a
 * slash at its end, a fragment, what counts its visitors). `null` for what is no link to a page.
 */
export function linkLexeme(text: string): string | null {
  const written = text.trim()
  if (!isWritten(written)) return null
  const address = written.replace(/^(?!https?:)/i, 'https://')
  const url = parseURL(address)
  if (!url) return null
  const { hostname, pathname, searchParams } = url
  const counted = [...searchParams.keys()].filter((name) =>
    /^(?:utm_|mc_|fbclid$|gclid$|msclkid$)/i.test(name),
  )
  for (const name of counted) searchParams.delete(name)
  const query = searchParams.size > 0 ? `?${searchParams}` : ''
  const place = `${hostname.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${query}`.toLowerCase()
  // A lexeme is cut at its end, where addresses differ.
  return `link ${place.slice(-maxLength)}`
}

/** All that a link is found by: itself, and the site that it is of. */
export function linkLexemes(link: string): string[] {
  const site = parseURL(link)?.origin ?? ''
  return [link, site].flatMap((each) => linkLexeme(each) ?? [])
}

/** With "https://" or "www.", or as people write the name of a site. */
function isWritten(text: string): boolean {
  if (/^(?:https?:\/\/|www\.)[^\s/]+\.[^\s]+$/i.test(text)) return true
  const [, host, domain] = /^((?:[\p{L}\d-]{2,}\.)+(\p{L}{2,}))(?:\/\S*)?$/u.exec(text) ?? []
  if (host === undefined || domain === undefined) return false
  // "CBS.NL" is a site; "opvang.Zorg" is the end of one sentence and the beginning of the next.
  return isTopLevelDomain(host === host.toUpperCase() ? domain.toLowerCase() : domain)
}

/** In characters; a longer one is known by its end. */
const maxLength = 90

import { parseURL } from './parse-url'

interface CleanLink {
  /** The address without tracking, or `null` when nobody could follow it. */
  url: string | null
  /** Names of the parameters that were cut, each once. */
  removed: string[]
}

/**
 * Cuts known tracking parameters out of an address, in its query and in its fragment, and a redirect that only counts
 * visitors from before it, and leaves every other character of it alone. Only http, https and mailto addresses can be used.
 */
export function cleanLink(address: string): CleanLink {
  const trimmed = address.trim()
  if (!isUsable(trimmed)) return { url: null, removed: [] }
  const wrapped = redirectTarget(trimmed)
  if (wrapped) {
    const { url, removed } = cleanLink(wrapped.target)
    return { url, removed: [wrapped.host, ...removed] }
  }
  const removed = new Set<string>()
  const [beforeFragment, fragment] = cutAt({ text: trimmed, mark: '#' })
  const head = withoutTrackingQuery({ text: beforeFragment, removed })
  const tail = fragment === null ? null : withoutTrackingFragment({ text: fragment, removed })
  return { url: tail === null ? head : `${head}#${tail}`, removed: [...removed] }
}

/** Where a redirect leads that Google Docs, Outlook or Facebook puts before an address; `null` for any other address. */
function redirectTarget(address: string): { host: string; target: string } | null {
  const url = parseURL(address)
  const parameters = url && redirects.find(({ page }) => page.test(url.host + url.pathname))?.parameters
  const target = parameters
    ?.map((name) => url?.searchParams.get(name))
    .find((value) => value && isUsable(value))
  return url && target && /^https?:/i.test(target) ? { host: url.host, target } : null
}

const redirects = [
  { page: /^www\.google\.[a-z.]{2,6}\/url$/, parameters: ['q', 'url'] },
  { page: /^[\w.-]+\.safelinks\.protection\.outlook\.com\/$/, parameters: ['url'] },
  { page: /^l\.(?:facebook|instagram)\.com\/(?:l\.php)?$/, parameters: ['u'] },
]

function isUsable(address: string): boolean {
  if (!/^(?:https?:\/\/[^/?#\s]|mailto:[^\s@]+@[^\s@])/i.test(address)) return false
  // The URL parser would drop control characters without a word, and encode white space.
  return !/[\s\u0000-\u001F\u007F-\u009F]/.test(address) && parseURL(address) !== null
}

function withoutTrackingQuery({ text, removed }: { text: string; removed: Set<string> }): string {
  const [path, query] = cutAt({ text, mark: '?' })
  if (query === null) return path
  const kept = withoutTracking({ parameters: query, removed })
  return kept === null ? path : `${path}?${kept}`
}

/** A fragment may be parameters itself (`#_ga=1`) or carry a query of its own (`#/lijst?utm_source=x`). */
function withoutTrackingFragment({ text, removed }: { text: string; removed: Set<string> }): string | null {
  if (text.includes('?')) return withoutTrackingQuery({ text, removed })
  return withoutTracking({ parameters: text, removed })
}

/** The parameters that are left, to the letter; `null` when all of them were tracking. */
function withoutTracking(options: { parameters: string; removed: Set<string> }): string | null {
  const all = options.parameters.split('&')
  const kept = all.filter((parameter) => {
    const name = nameOf(parameter)
    const tracks = isTracking(name)
    if (tracks) options.removed.add(name)
    return !tracks
  })
  return kept.length === 0 ? null : kept.join('&')
}

function nameOf(parameter: string): string {
  const [name] = cutAt({ text: parameter, mark: '=' })
  return name.replace(/%5f/gi, '_')
}

function isTracking(name: string): boolean {
  const lower = name.toLowerCase()
  return trackingNames.has(lower) || trackingPrefixes.some((prefix) => lower.startsWith(prefix))
}

function cutAt({ text, mark }: { text: string; mark: string }): [before: string, after: string | null] {
  const at = text.indexOf(mark)
  return at === -1 ? [text, null] : [text.slice(0, at), text.slice(at + 1)]
}

const trackingPrefixes = ['utm_', '_ga_', 'mtm_', 'pk_']

const trackingNames = new Set([
  ...['_ga', '_gl', '_gid', '_gac', '_gcl_au', 'gclid', 'gclsrc', 'dclid', 'gbraid', 'wbraid', 'srsltid'],
  ...['fbclid', 'igshid', 'igsh', 'msclkid', 'twclid', 'ttclid', 'yclid', 'li_fat_id'],
  ...['mc_cid', 'mc_eid', '_hsenc', '_hsmi', 'mkt_tok', 'vero_id'],
])

import { tidyAddress } from '../text/tidy-address'
import { parseURL } from '@/domain/text/parse-url'

/** A web address in its parts, each as it was written but for what makes no difference. */
export interface WebAddress {
  /** Scheme and host, in lower case. */
  origin: string
  /** The host without `www.`, with a port that is not the usual one: by this, two addresses are of one site. */
  site: string
  path: string
  /** Query and fragment. */
  rest: string
}

/**
 * The beginning of addresses that somebody typed, which may lack the scheme: a host, or a host and a path; or what is
 * wrong with it, in Dutch.
 */
export function parseBeginning(written: string): WebAddress | { problem: string } {
  const address = readAddress(tidyAddress(written))
  if (!address)
    return {
      problem: `“${written.trim()}” is geen webadres. Geef het begin van een adres, zoals https://oud.example of https://oud.example/rapporten/.`,
    }
  if (address.rest !== '')
    return { problem: `Het begin van een adres heeft geen “?” of “#”: “${written.trim()}”.` }
  return address
}

/**
 * The address with another beginning; `null` when it does not begin so, or begins with the new one already. Beginnings
 * are compared by site and by whole segments of the path, whatever the scheme. What follows is kept as it was written.
 */
export function replaceBeginning({
  address,
  from,
  to,
}: {
  address: string
  from: WebAddress
  to: WebAddress
}): string | null {
  const old = readAddress(address)
  if (!old || old.site !== from.site || (old.origin === to.origin && remaining(old, to))) return null
  const kept = remaining(old, from)
  if (!kept) return null
  const isWhole = kept.length === 0 || (kept.join('/') === '' && from.path.endsWith('/'))
  const path = isWhole ? to.path || '/' : `/${[...segmentsOf(to), ...kept].join('/')}`
  return `${to.origin}${path}${old.rest}`
}

/** `null` for what is no web address, and for one with a password, which is of its host alone. */
function readAddress(written: string): WebAddress | null {
  const match = /^\s*(https?):\/\/([^/?#\s\\]+)([^?#\s]*)(\S*)\s*$/i.exec(written)
  if (!match) return null
  const [, scheme = '', authority = '', path = '', rest = ''] = match
  const origin = `${scheme}://${authority}`.toLowerCase()
  const url = parseURL(origin)
  if (!url || url.username !== '' || url.password !== '') return null
  const host = url.hostname.replace(/^www\./, '').replace(/\.$/, '')
  return {
    origin,
    site: url.port === '' ? host : `${host}:${url.port}`,
    path: hasDots(path) ? new URL(`${origin}${path}`).pathname : path,
    rest,
  }
}

function hasDots(path: string): boolean {
  return /\/(?:\.|%2e){1,2}(?:\/|$)/i.test(path)
}

/** The segments of a path after those of the beginning; `null` when it does not begin so. */
function remaining({ path }: WebAddress, beginning: WebAddress): string[] | null {
  const segments = path === '/' ? [] : path.split('/').slice(1)
  const first = segmentsOf(beginning)
  const begins = first.every((segment, at) => decoded(segments[at]) === decoded(segment))
  return begins ? segments.slice(first.length) : null
}

function segmentsOf({ path }: WebAddress): string[] {
  const trimmed = path.replace(/\/+$/, '')
  return trimmed === '' ? [] : trimmed.split('/').slice(1)
}

/** A segment that is no valid encoding stands for itself. */
function decoded(segment: string | undefined): string | undefined {
  if (segment === undefined) return undefined
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

import { z } from 'zod'

import { parseJSON } from '@/domain/text/parse-json'
import type { PublicResponse } from '@/server/outgoing/request-public'

import { type Ask, RequestFailed } from './follow'
import { parseURL } from '@/domain/text/parse-url'

/** A copy of an address in a public archive, and when it was made. */
export interface ArchivedCopy {
  url: string
  at: Date
}

/** Where the Wayback Machine tells of its copies; tests have their own. */
export interface Archive {
  availability: string
  timeMap: string
  /** Where it is asked for a new copy (`savePage`). */
  save: string
  /** What a copy has before its moment and the address that it is of. */
  copies: string
}

/** Sources: https://archive.org/help/wayback_api.php, https://www.rfc-editor.org/rfc/rfc7089#section-5 (TimeMap) */
export const waybackMachine: Archive = {
  availability: 'https://archive.org/wayback/available',
  timeMap: 'https://web.archive.org/web/timemap/link/',
  save: 'https://web.archive.org/save',
  copies: 'https://web.archive.org/web/',
}

/** The archive does not answer such questions now. */
export class ArchiveRejection extends Error {}

/** That the archive does not answer now, whatever it is for; throws every other error. */
export function asRejected(error: unknown): 'rejected' {
  if (error instanceof ArchiveRejection || error instanceof RequestFailed) return 'rejected'
  throw error
}

/**
 * The copy that was made nearest to a moment; `null` where there is none. The archive’s own choice is taken, and where
 * that says nothing its list of copies is read, of which it sends the oldest first. Throws `ArchiveRejection`.
 */
export async function findArchivedCopy({
  address,
  moment,
  archive,
  ask,
}: {
  address: string
  moment: Date
  archive: Archive
  ask: Ask
}): Promise<ArchivedCopy | null> {
  const query = new URLSearchParams({ url: address, timestamp: timestampOf(moment) })
  const response = await ask({ url: `${archive.availability}?${query}`, method: 'GET' })
  return (
    readAvailability(bodyOf(response)) ??
    nearest({ copies: await readTimeMap({ url: archive.timeMap + address, ask }), moment })
  )
}

const available = z.object({
  archived_snapshots: z.object({
    closest: z
      .object({
        available: z.boolean(),
        url: z.url(),
        timestamp: z.string().regex(/^\d{14}$/),
        status: z.string().optional(),
      })
      .optional(),
  }),
})

function readAvailability(text: string): ArchivedCopy | null {
  const answer = available.safeParse(parseJSON(text)).data
  if (!answer) throw new ArchiveRejection('The archive gives an answer of another form')
  const { closest } = answer.archived_snapshots
  // A copy of an error, or of a redirect, is no copy of the page.
  if (!closest?.available || !(closest.status ?? '200').startsWith('2')) return null
  return copyOf({ url: closest.url, at: momentOf(closest.timestamp) })
}

async function readTimeMap({ url, ask }: { url: string; ask: Ask }): Promise<ArchivedCopy[]> {
  const response = await ask({ url, method: 'GET' })
  if (response.status === 404) return []
  const mementos = bodyOf(response).matchAll(
    /<([^<>]+)>;[^<]*?rel="[^"]*\bmemento\b[^"]*"[^<]*?datetime="([^"]+)"/g,
  )
  return [...mementos].flatMap(
    ([, link = '', datetime = '']) => copyOf({ url: link, at: new Date(datetime) }) ?? [],
  )
}

function nearest({ copies, moment }: { copies: ArchivedCopy[]; moment: Date }): ArchivedCopy | null {
  const distance = ({ at }: ArchivedCopy): number => Math.abs(at.getTime() - moment.getTime())
  return copies.toSorted((a, b) => distance(a) - distance(b))[0] ?? null
}

function copyOf({ url, at }: ArchivedCopy): ArchivedCopy | null {
  if (!parseURL(url) || Number.isNaN(at.getTime())) return null
  // The archive still names its copies by http.
  return { url: url.replace(/^http:\/\/(?=web\.archive\.org\/)/, 'https://'), at }
}

export function bodyOf({ status, body }: PublicResponse): string {
  if (status !== 200) throw new ArchiveRejection(`The archive answers with ${status}`)
  return body.toString('utf8')
}

/** As the archive writes moments: the digits of a year up to a second, in UTC. */
function timestampOf(moment: Date): string {
  return moment.toISOString().replaceAll(/\D/g, '').slice(0, 14)
}

export function momentOf(timestamp: string): Date {
  return new Date(timestamp.replace(/^(....)(..)(..)(..)(..)(..)$/, '$1-$2-$3T$4:$5:$6Z'))
}

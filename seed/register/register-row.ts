import { namesOfBody } from '@/domain/register/names-of-body'
import type { KnownBody } from '@/domain/register/register-body'
import { wordStarts } from '@/domain/search-text/word-starts'

/** The row of a body, by the columns of `register_bodies`. */
export function toRegisterRow(body: KnownBody): Record<string, unknown> {
  const { otherNames, wooRequest, wooDecisions, endedAt, ...same } = body
  const { full, short } = namesOfBody(body)
  return {
    ...same,
    other_names: otherNames,
    woo_request: wooRequest,
    woo_decisions: wooDecisions,
    ended_at: endedAt,
    names: [...new Set([...full, ...short])],
    word_starts: wordStarts([body.name, body.abbreviation ?? '', ...otherNames].join(' ')),
  }
}

/** All columns but the key, in one order. */
export const registerColumns = [
  'tooi',
  'name',
  'abbreviation',
  'other_names',
  'kinds',
  'ministry',
  'website',
  'kvk',
  'rsin',
  'woo_request',
  'woo_decisions',
  'ended_at',
  'types',
  'names',
  'word_starts',
]

import type { Payload } from 'payload'
import { expect } from 'vitest'

import { test } from '@/tests/support/integration-test'

import { moved, movesOf, nothing } from '../revision/read-revision'
import { readUnreachable } from './read-unreachable'

const written = 'https://Bron.example/verslag#samenvatting'

/** Changes what is known of every address, and says how the revision moved. */
function change({ payload, set }: { payload: Payload; set: string }): Promise<unknown> {
  return movesOf({ payload, work: () => payload.db.drizzle.execute(`update link_checks set ${set}`) })
}

test('visitors see that an address is unreachable, and nothing else moves the revision', async ({
  payload,
  make,
}) => {
  await make.source({ url: written })
  const since = "since = '2026-03-03T12:00:00Z'"
  expect(await change({ payload, set: "state = 'works', last_answer = 'page', asked_at = now()" })).toEqual(
    nothing,
  )
  expect(await change({ payload, set: "failures = 1, archived_address = 'https://a.example/'" })).toEqual(
    nothing,
  )
  expect(await readUnreachable([written])).toEqual(new Map())
  expect(await change({ payload, set: `state = 'unreachable', ${since}, archived_address = null` })).toEqual(
    moved,
  )
  const unreachable = { since: '2026-03-03T12:00:00.000Z', archived: null }
  const asked = [written, 'https://bron.example/verslag', 'https://bron.example/ander', 'mailto:a@b.nl']
  expect(await readUnreachable(asked)).toEqual(
    new Map([
      [written, unreachable],
      ['https://bron.example/verslag', unreachable],
    ]),
  )
  expect(await change({ payload, set: "failures = 4, asked_at = now(), state = 'unreachable'" })).toEqual(
    nothing,
  )
  const archived = "archived_address = 'https://a.example/', archived_at = '2026-02-12T12:00:00Z'"
  expect(await change({ payload, set: archived })).toEqual(moved)
  expect((await readUnreachable([written])).get(written)?.archived).toEqual({
    url: 'https://a.example/',
    at: '2026-02-12T12:00:00.000Z',
  })
  expect(await change({ payload, set: "state = 'unknown'" })).toEqual(moved)
  expect(await readUnreachable([written])).toEqual(new Map())
  expect(await change({ payload, set: "state = 'moved'" })).toEqual(nothing)
})

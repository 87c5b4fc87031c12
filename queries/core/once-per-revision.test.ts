import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'

import { createAskNext } from '@/server/page-store/ask-next'

import { oncePerRevision } from './once-per-revision'

test('answers of one revision share what was read', async () => {
  const answer = counting()
  expect(await Promise.all(['1', '1', '1'].map((revision) => answer({ revision })))).toEqual([
    'read 1',
    'read 1',
    'read 1',
  ])
})

test('an answer of another revision reads it again', async () => {
  const answer = counting()
  await answer({ revision: '1' })
  expect(await answer({ revision: '2' })).toBe('read 2')
  expect(await answer({ revision: '1' })).toBe('read 1')
})

test('what is made for one person reads it each time', async () => {
  const answer = counting()
  await answer({ revision: '1' })
  expect(await answer({})).toBe('read 2')
  expect(await answer({})).toBe('read 3')
})

test('a header of a client names no revision', async () => {
  const answer = counting()
  await answer({ revision: '1' })
  expect(await answer({ headers: { revision: '1', 'gids:rendered-revision': '1' } })).toBe('read 2')
})

test('a read that failed is tried again', async () => {
  const answer = counting({ failures: 1 })
  expect(await answer({ revision: '1' })).toBe('failed')
  expect(await answer({ revision: '1' })).toBe('read 2')
})

interface Asked {
  revision?: string
  headers?: Record<string, string>
}

/** Something that answers as Next does, with the number of the read that it shows. */
function counting({ failures = 0 } = {}): (asked: Asked) => Promise<string> {
  let reads = 0
  const read = oncePerRevision(async () => {
    reads += 1
    if (reads <= failures) throw new Error('The database is away.')
    return `read ${reads}`
  })
  const ask = createAskNext(async (_, response) => {
    response.end(await read().catch(() => 'failed'))
  })
  return async ({ revision, headers = {} }) => {
    const { body } = await ask({ method: 'GET', url: '/', headers, revision })
    return text(body)
  }
}

import { expect, test } from 'vitest'
import { lookUpMetadata } from './look-up-metadata'

const of = async (title: string): Promise<{ title: string }> => ({ title })

test('what is found has metadata of its own', async () => {
  const found = { state: 'found', record: 'Asiel' } as const
  expect(await lookUpMetadata({ lookup: found, kind: 'topic', of })).toEqual({ title: 'Asiel' })
})

test('what moved leads on for good', async () => {
  const moved = { state: 'moved', to: '/themas/nieuw' } as const
  await expect(lookUpMetadata({ lookup: moved, kind: 'topic', of })).rejects.toMatchObject({
    digest: expect.stringMatching(/^NEXT_REDIRECT;\w+;\/themas\/nieuw;308;$/),
  })
})

test('what is absent is answered with 404, and no search engine keeps it', async () => {
  expect(await lookUpMetadata({ lookup: { state: 'absent' }, kind: 'source', of })).toEqual({
    title: 'Bron niet gevonden',
    robots: { index: false },
    other: { 'gids:status': '404' },
  })
})

import { createReadStream } from 'node:fs'

import { beforeAll, expect, test } from 'vitest'

import { matchBody } from '@/domain/register/match-body'
import type { RegisterBody } from '@/domain/register/register-body'

import { readRegister } from './read-register'

const bodies: RegisterBody[] = []

beforeAll(async () => {
  for await (const body of readRegister(createReadStream('tests/fixtures/register/exportOO.xml')))
    bodies.push(body)
})

/** How people write the name of a body, by its place in the file. */
const writers: ((body: RegisterBody, place: number) => string | null)[] = [
  ({ name }) => name,
  ({ name, kinds }) => (kinds.includes('Ministerie') ? `het Ministerie van ${name}` : `de ${name}`),
  ({ name, abbreviation }) => (abbreviation ? `${name} (${abbreviation})` : null),
  ({ abbreviation }) => abbreviation,
  ({ name }) => name.toUpperCase(),
  ({ name }) => (name.includes(' en ') ? name.replaceAll(' en ', ' & ') : null),
  ({ name }) => (/^(Gemeente|Provincie) /.test(name) ? name.replace(/^\w+ /, '') : null),
  ({ kinds, abbreviation }) =>
    kinds.includes('Ministerie') && abbreviation ? `Min. van ${abbreviation}` : null,
  ({ name }, place) => misspelt(name, place),
  ({ name }) => `${name} Nederland`,
]

/** Two letters after each other change places. */
function misspelt(name: string, place: number): string {
  const at = 1 + ((place * 7) % Math.max(name.length - 2, 1))
  return `${name.slice(0, at)}${name.slice(at + 1, at + 2)}${name.slice(at, at + 1)}${name.slice(at + 2)}`
}

test('of more than 200 names that are written in other ways, all that are matched are right', () => {
  const written = bodies.flatMap((body, place) =>
    writers.flatMap((write) => {
      const name = write(body, place)
      return name === null ? [] : [{ name, body }]
    }),
  )
  const outcomes = written.map(({ name, body }) => {
    const organisation = {
      name,
      abbreviation: null,
      aliases: [],
      type: null,
      url: null,
      identifiers: { tooi: null, kvk: null, rsin: null },
    }
    const match = matchBody({ organisation, bodies, today: '2026-11-28' })
    return { name, meant: body.name, found: bodies.find(({ id }) => id === match?.body)?.name ?? null }
  })
  const committed = outcomes.filter(({ found }) => found !== null)
  const wrong = committed.filter(({ meant, found }) => meant !== found)
  expect(written.length).toBeGreaterThan(200)
  expect(wrong.length / committed.length, JSON.stringify(wrong)).toBeLessThan(0.05)
  expect(committed.length).toBeGreaterThan(written.length * 0.6)
})

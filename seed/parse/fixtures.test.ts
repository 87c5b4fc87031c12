import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseTopicDocument } from './parse-topic-document'

const folder = join(import.meta.dirname, '../../tests/fixtures/documents')
const names = readdirSync(folder)

test.each(names)('reads %s as expected', (name) => {
  const text = readFileSync(join(folder, name, 'input.md'), 'utf8')
  const expected: unknown = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'))
  const outcome = parseTopicDocument({ text, file: 'input.md' })
  expect(withoutPlaces(outcome)).toEqual(expected)
})

test('a document is only missing where a problem is fatal', () => {
  for (const name of names) {
    const text = readFileSync(join(folder, name, 'input.md'), 'utf8')
    const { document, problems } = parseTopicDocument({ text, file: name })
    expect({ name, missing: document === null }).toEqual({
      name,
      missing: problems.some(({ fatal }) => fatal),
    })
  }
})

function withoutPlaces(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, item: unknown) => (key === 'place' ? undefined : item)))
}

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
  expect(filled(outcome)).toEqual(expected)
})

test.each(names)('no empty field stands in what is expected of %s', (name) => {
  const expected: unknown = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'))
  expect(filled(expected)).toEqual(expected)
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

/** What a document holds, without its places and what is empty: a field that most documents lack is no part of theirs. */
function filled(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, part: unknown) => (key === 'place' || isEmpty(part) ? undefined : part)),
  )
}

function isEmpty(part: unknown): boolean {
  return part === null || part === '' || (typeof part === 'object' && Object.keys(part).length === 0)
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const fixtures = join(root, 'tests/fixtures/documents')
const inputs = readdirSync(fixtures).map((name) => readFileSync(join(fixtures, name, 'input.md'), 'utf8'))
const guide = readFileSync(join(root, 'docs/content-format.md'), 'utf8')
const examples = [...guide.matchAll(/^```(?:markdown|text)\n([^]*?)^```$/gm)].map(
  ([, example = '']) => example,
)

test('the format’s description has examples', () => expect(examples.length).toBeGreaterThan(1))

test.each(examples)('this example stands in a fixture: %s', (example) => {
  expect(inputs.some((input) => withoutPadding(input).includes(withoutPadding(example)))).toBe(true)
})

/** Without what a formatter adds to tables. */
function withoutPadding(text: string): string {
  return text.replace(/ +/g, ' ').replace(/-{3,}/g, '---').trim()
}

import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

test('docs/content-format.md names every rule of a problem', () => {
  const source = readFileSync(new URL('problem.ts', import.meta.url), 'utf8')
  const docs = readFileSync(new URL('../docs/content-format.md', import.meta.url), 'utf8')
  const rules = [...source.matchAll(/^ {2}\| '(?<rule>[a-z-]+)'$/gm)].map(({ groups }) => groups?.rule ?? '')
  expect(rules).toContain('not-a-document')
  expect(rules.filter((rule) => !docs.includes(`\`${rule}\``))).toEqual([])
})

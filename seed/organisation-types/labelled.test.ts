import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { splitAbbreviation } from '@/domain/document/split-abbreviation'
import { knownOrganisation } from '../known-organisations/known-organisation'
import { guessKind } from '../parse/sources/guess-kind'
import { organisationTypeIn } from '../parse/organisations/organisation-type-in'
import { guessOrganisationType } from './guess-organisation-type'

const folder = join(import.meta.dirname, '../../tests/fixtures/labels')

test.each([
  ['types', ['organisations-1', 'organisations-2', 'organisations-3'], typeOf],
  ['kinds', ['sources-1', 'sources-2', 'sources-3', 'sources-4'], kindOf],
] as const)('of %s, at least 85 of 100 are right and at most 3 wrong', (_, files, guess) => {
  const results = files
    .flatMap(linesOf)
    .map(([label = '', ...texts]) => ({ label, guess: guess(texts), texts }))
  const right = results.filter(({ label, guess }) => guess === label)
  const wrong = results.filter(({ label, guess }) => guess !== label && guess !== 'overig')
  const counted = `${right.length} right, ${wrong.length} wrong: ${JSON.stringify(wrong)}`
  expect(right.length / results.length, counted).toBeGreaterThanOrEqual(0.85)
  expect(wrong.length / results.length, counted).toBeLessThanOrEqual(0.03)
})

function typeOf([written = '', role = '']: string[]): string {
  const named = splitAbbreviation(written)
  const { name } = named
  const certain = organisationTypeIn({ name, role }) ?? knownOrganisation(named)?.type
  return certain ?? guessOrganisationType({ name, role }) ?? 'overig'
}

function kindOf([title = '', description = '', url = '']: string[]): string {
  return guessKind({ title, description, url })
}

/** A line has the label that a person gave, and then what stands in a document. */
function linesOf(file: string): string[][] {
  const lines = readFileSync(join(folder, `${file}.tsv`), 'utf8')
    .trimEnd()
    .split('\n')
  return lines.map((line) => line.split('\t'))
}

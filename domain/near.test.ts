import { expect, test } from 'vitest'
import { nearest, type NearCandidate } from './near'

const asylum: NearCandidate = { kind: 'topic', slug: 'asiel', title: 'Asiel', names: [] }
const coa: NearCandidate = {
  kind: 'organisation',
  slug: 'centraal-orgaan-opvang-asielzoekers',
  title: 'Centraal Orgaan opvang asielzoekers',
  names: ['COA'],
}
const care: NearCandidate = { kind: 'topic', slug: 'zorg-2', title: 'Zorg', names: [] }
const candidates = [care, coa, asylum]

test('a slip of the pen leads to what was meant', () => {
  expect(nearest({ slug: 'asil', candidates })).toEqual([{ kind: 'topic', slug: 'asiel', title: 'Asiel' }])
})

test('an abbreviation leads to the organisation, a title to a slug that is another', () => {
  expect(nearest({ slug: 'coa', candidates }).map(({ slug }) => slug)).toEqual([coa.slug])
  expect(nearest({ slug: 'zorg', candidates }).map(({ slug }) => slug)).toEqual(['zorg-2'])
})

test('what looks like nothing leads nowhere', () => {
  expect(nearest({ slug: 'wp-login-php', candidates })).toEqual([])
  expect(nearest({ slug: '', candidates })).toEqual([])
})

test('the likest stands first, and five is enough', () => {
  const many = ['asiel-6', 'asiel-5', 'asiel-4', 'asiel-3', 'asiel-2'].map((slug) => ({
    ...asylum,
    slug,
    title: slug,
  }))
  const found = nearest({ slug: 'asiel', candidates: [...many, asylum] })
  expect(found.map(({ slug }) => slug)).toEqual(['asiel', 'asiel-2', 'asiel-3', 'asiel-4', 'asiel-5'])
})

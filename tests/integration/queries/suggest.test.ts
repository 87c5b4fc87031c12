import { expect } from 'vitest'

import { suggest } from '@/queries/search/suggest'

import { countStatements } from '../../support/count-statements'
import { test } from '../../support/integration-test'
import type { Makers } from '../../support/makers'

test.for([
  ['azielzoeker', 'asielzoeker'],
  ['gemeete', 'gemeente'],
  ['onderwjs', 'onderwijs'],
  ['ministerie onderwjs', 'ministerie onderwijs'],
  ['wat doet de gemeete', 'wat doet de gemeente'],
  ['azielzoekers amster', 'asielzoekers amster'],
])('“%s” proposes what “%s” does, in one statement', async ([typed = '', meant = ''], { make }) => {
  await fill(make)
  const wanted = await suggest(meant)
  expect(wanted).not.toEqual([])
  expect(await countStatements(async () => expect(await suggest(typed)).toEqual(wanted))).toBe(1)
})

test.for([
  // Words of Dutch are left as they are.
  'opvangt',
  'gemeten',
  // Two words that nothing has are too much to guess.
  'gemeete onderwjs',
  // What is short is like too much.
  'gem xyz',
  // Without the word beside it.
  'gemeete xqzv',
  'gemeete ministerie',
  'xqzvkw',
])('“%s” proposes nothing', async (typed, { make }) => {
  await fill(make)
  expect(await suggest(typed)).toEqual([])
})

test('what begins with the words as they are typed is proposed alone', async ({ make }) => {
  await fill(make)
  await make.organisation({ name: 'Gemeetebond' })
  expect((await suggest('gemeete')).map(({ title }) => title)).toEqual(['Gemeetebond'])
})

async function fill(make: Makers): Promise<void> {
  await make.organisation({ name: 'Gemeente Ede' })
  await make.organisation({ name: 'Ministerie van Onderwijs' })
  await make.organisation({ name: 'Steunpunt asielzoekers Amsterdam' })
  await make.source({ title: 'Asielzoekerscentra', description: 'Een gemeten getal.' })
}

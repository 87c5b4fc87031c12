import { createLocalReq } from 'payload'
import { expect } from 'vitest'

import { readProposals } from '@/collections/register/read-proposals'
import { test } from '@/tests/support/integration-test'
import { loadRegisterText } from '@/tests/support/register'

test('typing proposes bodies by the beginning of the words of all their names, an abbreviation first', async ({
  payload,
  make,
}) => {
  const ministry = await make.organisation({ name: 'Ministerie van Asiel en Migratie' })
  await loadRegisterText()
  const req = await createLocalReq({}, payload)
  const names = async (typed: string): Promise<string[]> =>
    (await readProposals({ typed, req })).map(({ name }) => name)
  expect((await readProposals({ typed: 'coa', req }))[0]).toMatchObject({
    name: 'Centraal Orgaan opvang asielzoekers',
    abbreviation: 'COA',
    type: 'uitvoeringsorganisatie',
    kvk: '27175043',
    ministry: { name: 'Asiel en Migratie', organisation: ministry.id },
    endedAt: null,
  })
  expect(await names('opvang centraal')).toEqual(['Centraal Orgaan opvang asielzoekers'])
  expect(await names('veteranen')).toEqual(['Nationale ombudsman'])
  expect(await names('OR')).toEqual(expect.arrayContaining(['Onderwijsraad', 'Ondernemersraad']))
  expect(await names('economische')).toHaveLength(2)
  expect(await names('asiel en mig')).toEqual(['Ministerie van Asiel en Migratie'])
  for (const typed of ['', 'c', ' ', '%', '__', "'; drop", '\\', 'bestaatniet'])
    expect(await names(typed), typed).toEqual([])
})

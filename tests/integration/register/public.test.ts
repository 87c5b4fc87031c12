import { expect } from 'vitest'

import { getOrganisation } from '@/queries/organisations/get-organisation'
import { listWooBodies } from '@/queries/woo/list-woo-bodies'
import { test } from '@/tests/support/integration-test'
import { exportOf, loadRegisterText } from '@/tests/support/register'

test('a page says what the register does, and an editor’s own word goes before it', async ({ make }) => {
  await make.organisation({ name: 'Ministerie van Asiel en Migratie', slug: 'aenm' })
  await make.organisation({ name: 'Centraal Orgaan opvang asielzoekers', slug: 'coa' })
  await make.organisation({ name: 'Nidos', slug: 'nidos', identifiers: { kvk: '11111111' } })
  await make.organisation({ name: 'Anders', slug: 'anders' })
  await loadRegisterText()
  expect(await getOrganisation('coa')).toMatchObject({
    identifiers: { tooi: 'https://identifier.overheid.nl/tooi/id/zbo/zb000043', kvk: '27175043' },
    ministry: { name: 'Ministerie van Asiel en Migratie', slug: 'aenm' },
    register: {
      url: 'https://organisaties.overheid.nl/28212487/x',
      wooRequest: 'https://www.coa.nl/nl/woo-verzoek',
      wooDecisions: ['https://www.coa.nl/nl/woo-besluiten'],
    },
  })
  expect(await getOrganisation('nidos')).toMatchObject({
    identifiers: { kvk: '11111111', rsin: '810264481' },
    ministry: { name: 'Ministerie van Justitie en Veiligheid', slug: null },
  })
  expect(await getOrganisation('anders')).toMatchObject({ register: null, ministry: null })
})

test('where a request is filed is listed of bodies that exist, by the register and by the guide', async ({
  make,
}) => {
  const bodyOf = (end: string): string =>
    `${end}<woo><wooVerzoek><url>https://www.bureau.nl/woo</url></wooVerzoek></woo>`
  const bodies = {
    1: `<naam>Bureau Nu</naam>${bodyOf('')}`,
    2: `<naam>Bureau Straks</naam>${bodyOf('<eindDatum>2999-01-01</eindDatum>')}`,
    3: `<naam>Bureau Toen</naam>${bodyOf('<eindDatum>2020-01-01</eindDatum>')}`,
    4: `<naam>Bureau Oud</naam>${bodyOf('')}`,
    5: `<naam>Bureau Weg</naam>${bodyOf('')}`,
    6: '<naam>Bureau Niets</naam>',
  }
  const { id: successor } = await make.organisation({ name: 'Bureau Nu', slug: 'nu' })
  for (const name of ['Bureau Straks', 'Bureau Toen', 'Bureau Niets']) await make.organisation({ name })
  await make.organisation({ name: 'Bureau Oud', endedAt: '2025-07-01T12:00:00.000Z' })
  await make.organisation({ name: 'Bureau Weg', successor })
  await loadRegisterText(exportOf(bodies))
  expect(await listWooBodies()).toEqual([
    { slug: 'nu', name: 'Bureau Nu', abbreviation: null, wooRequest: 'https://www.bureau.nl/woo' },
    expect.objectContaining({ name: 'Bureau Straks' }),
  ])
})

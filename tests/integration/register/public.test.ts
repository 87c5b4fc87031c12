import { expect } from 'vitest'

import { getOrganisation } from '@/queries/organisations/get-organisation'
import { test } from '@/tests/support/integration-test'
import { loadRegisterText } from '@/tests/support/register'

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

import { createLocalReq, type Payload } from 'payload'
import { expect } from 'vitest'
import { z } from 'zod'

import { readRegister } from '@/components/admin/dashboard/read-register'
import { getOrganisation } from '@/queries/organisations/get-organisation'
import { test } from '@/tests/support/integration-test'
import { exportOf, loadRegisterText } from '@/tests/support/register'

async function matches(payload: Payload): Promise<Record<number, string>> {
  const { rows } = await payload.db.drizzle.execute(
    'select organisation, body from register_matches order by organisation',
  )
  const row = z.object({ organisation: z.number(), body: z.string() })
  return Object.fromEntries(rows.map((each) => row.parse(each)).map((each) => [each.organisation, each.body]))
}

const college = '<types><type>Adviescollege</type></types>'

test('of two bodies with one abbreviation none is taken for the organisation that is called so', async ({
  payload,
  make,
}) => {
  const { id } = await make.organisation({ name: 'DR', type: 'overheid-overig', url: 'https://elders.nl' })
  const two = (website: string): string =>
    exportOf({
      1: `<naam>Deltaraad</naam><afkorting>DR</afkorting>${college}`,
      2: `<naam>Duinraad</naam><afkorting>DR</afkorting>${college}<contact><internetadressen><internetadres>
        <url>${website}</url><label>Algemeen</label></internetadres></internetadressen></contact>`,
    })
  await loadRegisterText(two('https://duinraad.nl'))
  expect(await matches(payload)).toEqual({})
  await loadRegisterText(two('https://www.elders.nl/duinen'))
  expect(await matches(payload)).toEqual({ [id]: '2' })
})

test('a body that is renamed after its organisation was merged is that of the one that was kept', async ({
  payload,
  make,
  rest,
}) => {
  const gone = await make.organisation({ name: 'Raad voor de Kust', slug: 'kust' })
  const kept = await make.organisation({ name: 'Kustberaad', slug: 'beraad', type: 'ngo' })
  await loadRegisterText(exportOf({ 1: `<naam>Raad voor de Kust</naam>${college}` }))
  expect(await matches(payload)).toEqual({ [gone.id]: '1' })
  await rest({
    path: '/merges/merge',
    method: 'POST',
    body: { collection: 'organisations', from: gone.id, into: kept.id },
    as: 'eindredacteur',
  })
  await loadRegisterText(exportOf({ 1: `<naam>Raad voor Kust en Zee</naam>${college}` }))
  expect((await getOrganisation('beraad'))?.register).not.toBeNull()
  const { lines } = await readRegister(await createLocalReq({}, payload))
  expect(lines.map(({ organisation, kind, value }) => ({ organisation, kind, value }))).toEqual([
    { organisation: kept.id, kind: 'name', value: 'Raad voor Kust en Zee' },
    { organisation: kept.id, kind: 'type', value: 'toezichthouder-of-adviesorgaan' },
  ])
})

test('a body that the register drops takes along what its page said of it, and nothing else', async ({
  payload,
  make,
}) => {
  await make.organisation({ name: 'Deltaraad', slug: 'delta', endedAt: '2020-01-01', type: 'ngo' })
  await loadRegisterText(exportOf({ 1: `<naam>Deltaraad</naam>${college}`, 2: '<naam>Duinraad</naam>' }))
  expect((await getOrganisation('delta'))?.register).not.toBeNull()
  await loadRegisterText(exportOf({ 2: '<naam>Duinraad</naam>' }), { mayShrink: true })
  expect(await getOrganisation('delta')).toMatchObject({ register: null, type: 'ngo', endedAt: '2020-01-01' })
  expect((await readRegister(await createLocalReq({}, payload))).lines).toEqual([])
})

test('addresses in the register that are no addresses are on no page', async ({ make }) => {
  await make.organisation({ name: 'Deltaraad', slug: 'delta' })
  const wrong = [
    'javascript:alert(1)',
    'geen adres',
    'http://127.0.0.1/',
    'iemand@example.org',
    'http:///',
    'data:,x',
  ]
  for (const [place, address] of wrong.entries()) {
    await loadRegisterText(
      exportOf({
        1: `<naam>Deltaraad</naam>${college}<subnaam>${place}</subnaam>
          <contact><internetadressen><internetadres><url>${address}</url></internetadres></internetadressen></contact>
          <woo><wooVerzoek><url>${address}</url></wooVerzoek>
          <wooInformatie><urls><url>${address}</url></urls></wooInformatie></woo>`,
      }),
    )
    const page = await getOrganisation('delta')
    expect(page?.register, address).toMatchObject({ wooRequest: null, wooDecisions: [] })
    expect(JSON.stringify(page), address).not.toContain(address)
  }
})

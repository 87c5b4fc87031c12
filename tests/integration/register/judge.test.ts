import { createLocalReq, type Payload } from 'payload'
import { expect } from 'vitest'

import { readRecognised } from '@/server/register/read-recognised'
import { readRegister } from '@/components/admin/dashboard/read-register'
import { getOrganisation } from '@/queries/organisations/get-organisation'
import { test } from '@/tests/support/integration-test'
import { exportOf, loadRegisterText } from '@/tests/support/register'
import type { Rest, RestAnswer } from '@/tests/support/rest'

/** Two bodies of one name, of which the part is the one that is less likely meant. */
const two = exportOf({
  1: '<naam>Raad</naam><types><type>Adviescollege</type></types><woo><wooVerzoek><url>https://een.nl/woo</url></wooVerzoek></woo>',
  2: '<naam>Raad</naam><types><type>Organisatieonderdeel</type></types><woo><wooVerzoek><url>https://twee.nl/woo</url></wooVerzoek></woo>',
})

interface Asked {
  rest: Rest
  organisation: number
  body: string
  isSame?: boolean
}

function judge({ rest, organisation, body, isSame = false }: Asked): Promise<RestAnswer> {
  const sent = { organisation, body, isSame }
  return rest({ path: '/register/match', method: 'POST', body: sent, as: 'eindredacteur' })
}

async function matchedBody({ payload, organisation }: { payload: Payload; organisation: number }) {
  const req = await createLocalReq({}, payload)
  return (await readRecognised({ organisation, req }))?.matched?.id ?? null
}

test('an organisation that is not the body that it was taken for is not recognised as it again', async ({
  payload,
  make,
  rest,
}) => {
  const { id: organisation } = await make.organisation({ name: 'Raad', slug: 'raad', type: 'ngo' })
  await loadRegisterText(two)
  const matched = (): Promise<string | null> => matchedBody({ payload, organisation })
  expect(await matched()).toBe('1')
  expect((await judge({ rest, organisation, body: '1' })).status).toBe(200)
  expect(await matched()).toBe('2')
  expect((await getOrganisation('raad'))?.register).toMatchObject({ wooRequest: 'https://twee.nl/woo' })
  expect((await judge({ rest, organisation, body: '1' })).status).toBe(409)
  await judge({ rest, organisation, body: '2' })
  expect(await matched()).toBeNull()
  expect((await getOrganisation('raad'))?.register).toBeNull()
  expect((await readRegister(await createLocalReq({}, payload))).lines).toEqual([])

  await loadRegisterText(two)
  await payload.update({ collection: 'organisations', id: organisation, data: { url: 'https://raad.nl' } })
  expect(await matched()).toBeNull()

  const { body } = await judge({ rest, organisation, body: '1', isSame: true })
  expect(body.recognised).toEqual({
    matched: { id: '1', name: 'Raad' },
    rejected: [{ id: '2', name: 'Raad' }],
  })
})

test('a TOOI address that an editor filled in has the last word', async ({ payload, make, rest }) => {
  const tooi = 'https://identifier.overheid.nl/tooi/id/zbo/zb000043'
  const { id: organisation } = await make.organisation({ name: 'Centraal Orgaan opvang asielzoekers' })
  await loadRegisterText()
  const body = (await matchedBody({ payload, organisation })) ?? ''
  await judge({ rest, organisation, body })
  expect(await matchedBody({ payload, organisation })).toBeNull()
  await payload.update({ collection: 'organisations', id: organisation, data: { identifiers: { tooi } } })
  expect(await matchedBody({ payload, organisation })).toBe(body)
  const { status, text } = await judge({ rest, organisation, body })
  expect(status).toBe(409)
  expect(text).toMatch(/TOOI-adres/)
})

test('what is judged may be gone', async ({ make, rest }) => {
  const { id } = await make.organisation({ name: 'Raad' })
  expect((await judge({ rest, organisation: id, body: '1' })).status).toBe(409)
  await loadRegisterText(two)
  expect((await judge({ rest, organisation: id + 1, body: '1' })).status).toBe(409)
  expect((await judge({ rest, organisation: id, body: '3', isSame: true })).status).toBe(200)
})

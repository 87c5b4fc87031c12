import { readFileSync } from 'node:fs'

import type { Payload } from 'payload'
import { expect } from 'vitest'
import { z } from 'zod'

import { test } from '@/tests/support/integration-test'
import { removeContent } from '@/tests/support/payload'
import { exportOf, loadRegisterText } from '@/tests/support/register'

import { importText } from '../seed/documents'

async function matches(payload: Payload): Promise<Record<string, string>> {
  const { rows } = await payload.db.drizzle.execute(`
    select o.name as organisation, b.name as body from register_matches m
    join organisations o on o.id = m.organisation join register_bodies b on b.id = m.body`)
  const row = z.object({ organisation: z.string(), body: z.string() })
  return Object.fromEntries(
    rows.map((each) => row.parse(each)).map(({ organisation, body }) => [organisation, body]),
  )
}

test('a renamed body is still the one that it was', { timeout: 60_000 }, async ({ payload, make }) => {
  await make.organisation({ name: 'Bureau Een' })
  await loadRegisterText(exportOf({ 1: '<naam>Bureau Een</naam>', 2: '<naam>Bureau Twee</naam>' }))
  await loadRegisterText(exportOf({ 1: '<naam>Bureau Eén en Meer</naam>', 2: '<naam>Bureau Twee</naam>' }))
  expect(await matches(payload)).toEqual({ 'Bureau Een': 'Bureau Eén en Meer' })
})

test('an organisation that is called by another name of a body is that body', async ({ payload, make }) => {
  await make.organisation({ name: 'Kinder- en Veteranenombudsman' })
  await loadRegisterText()
  expect(await matches(payload)).toEqual({ 'Kinder- en Veteranenombudsman': 'Nationale ombudsman' })
})

test('a body that went from the register is nobody’s', async ({ payload, make }) => {
  await make.organisation({ name: 'Bureau Een' })
  await loadRegisterText(exportOf({ 1: '<naam>Bureau Een</naam>' }))
  await loadRegisterText(exportOf({ 2: '<naam>Bureau Twee</naam>', 3: '<naam>Bureau Drie</naam>' }), {
    mayShrink: true,
  })
  expect(await matches(payload)).toEqual({})
})

const asiel = {
  'Ministerie van Asiel en Migratie': 'Asiel en Migratie',
  'Ministerie van Justitie en Veiligheid': 'Justitie en Veiligheid',
  'Immigratie-en Naturalisatiedienst': 'Immigratie- en Naturalisatiedienst',
  'De Raad van State': 'Raad van State',
  'Dienst Terugkeer & Vertrek': 'Dienst Terugkeer en Vertrek',
  'Centraal Orgaan opvang asielzoekers': 'Centraal Orgaan opvang asielzoekers',
  'College voor de Rechten van de Mens': 'College voor de Rechten van de Mens',
  Nidos: 'Stichting Nidos',
  'Centraal Bureau voor de Statistiek': 'Centraal Bureau voor de Statistiek',
}

const patience = { timeout: 120_000 }

test(
  'of Asiel nine organisations are bodies, whichever comes first, and no other',
  patience,
  async ({ payload, make }) => {
    await make.staff('beheerder')
    const text = readFileSync('seed/content/asiel.md', 'utf8')
    await importText({ payload, text })
    expect(await loadRegisterText()).toMatchObject({ matched: 9 })
    expect(await matches(payload)).toEqual(asiel)
    await removeContent(payload)
    await loadRegisterText()
    await importText({ payload, text })
    expect(await matches(payload)).toEqual(asiel)
  },
)

test('an organisation is found again when it is called otherwise, or says which it is', async ({
  payload,
  make,
  rest,
}) => {
  await loadRegisterText()
  const { id } = await make.organisation({ name: 'Bureau' })
  const save = (data: object): Promise<unknown> =>
    payload.update({ collection: 'organisations', id, data: { ...data, _status: 'published' } })
  expect(await matches(payload)).toEqual({})
  await save({ name: 'COA', type: 'uitvoeringsorganisatie' })
  expect(await matches(payload)).toEqual({ COA: 'Centraal Orgaan opvang asielzoekers' })
  await save({ name: 'Iets anders' })
  expect(await matches(payload)).toEqual({})
  await save({ identifiers: { tooi: 'https://identifier.overheid.nl/tooi/id/zbo/zb000030' } })
  expect(await matches(payload)).toEqual({ 'Iets anders': 'Centraal Bureau voor de Statistiek' })
  const draft = { name: 'Raad van State', identifiers: { tooi: '' } }
  await rest({ path: `/organisations/${id}?draft=true`, method: 'PATCH', body: draft, as: 'redacteur' })
  expect(await matches(payload)).toEqual({ 'Iets anders': 'Centraal Bureau voor de Statistiek' })
})

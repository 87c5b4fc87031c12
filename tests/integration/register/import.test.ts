import type { Payload } from 'payload'
import { expect } from 'vitest'

import { test } from '@/tests/support/integration-test'
import { exportOf, loadRegisterText } from '@/tests/support/register'

import { importText } from '../seed/documents'

const text = `---
title: De kust
description: Over de kust.
---

## Onderwerpen

#### Duinen

Wie houdt de duinen in stand?

## Organisaties

| Organisatie | Rol |
| --- | --- |
| Stichting Duinwacht | Let op de duinen. |
| Stichting Strandwacht | Let op het strand. |

## Bronnen

| Organisatie | Rapport |
| --- | --- |
| Kustdienst | Rapport: [Zand](https://kustdienst.example/zand) |
`

async function types(payload: Payload): Promise<Record<string, unknown>> {
  const { docs } = await payload.find({ collection: 'organisations', depth: 0, sort: 'name' })
  return Object.fromEntries(docs.map(({ name, type }) => [name, type]))
}

const register = exportOf({
  1: '<naam>Stichting Duinwacht</naam><types><type>Zelfstandig bestuursorgaan</type></types>',
  2: '<naam>Kustdienst</naam><types><type>Agentschap</type></types>',
  3: '<naam>Strand</naam><types><type>Gemeente</type></types>',
})

test('without a register the type of an organisation is guessed, and said to be', async ({
  payload,
  make,
}) => {
  await make.staff('beheerder')
  const { problems } = await importText({ payload, text })
  expect(await types(payload)).toEqual({
    Kustdienst: 'overig',
    'Stichting Duinwacht': 'ngo',
    'Stichting Strandwacht': 'ngo',
  })
  expect(problems.filter(({ rule }) => rule === 'type-guessed')).toHaveLength(3)
})

test('what the register says goes before a guess, of publishers too, and is none', async ({
  payload,
  make,
}) => {
  await make.staff('beheerder')
  await loadRegisterText(register)
  const { problems } = await importText({ payload, text })
  expect(await types(payload)).toEqual({
    Kustdienst: 'uitvoeringsorganisatie',
    'Stichting Duinwacht': 'uitvoeringsorganisatie',
    'Stichting Strandwacht': 'ngo',
  })
  expect(problems.filter(({ rule }) => rule === 'type-guessed')).toMatchObject([
    { message: expect.stringContaining('Strandwacht') },
  ])
})

test('what the document says goes before the register', async ({ payload, make }) => {
  await make.staff('beheerder')
  await loadRegisterText(register)
  const typed = text
    .replace('| Organisatie | Rol |', '| Organisatie | Rol | Soort |')
    .replace('| --- | --- |', '| --- | --- | --- |')
    .replace('Let op de duinen. |', 'Let op de duinen. | Kennisinstelling |')
    .replace('Let op het strand. |', 'Let op het strand. | |')
  await importText({ payload, text: typed })
  expect(await types(payload)).toMatchObject({ 'Stichting Duinwacht': 'kennisinstelling' })
})

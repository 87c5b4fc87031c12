import { createLocalReq, type Payload } from 'payload'
import { describe, expect } from 'vitest'

import { merge } from '@/collections/merges/merge'
import { undo } from '@/collections/merges/undo'
import type { RecordCollection } from '@/domain/topics/content-collections'
import { inOneTransaction } from '@/server/database/in-one-transaction'
import { test } from '@/tests/support/integration-test'

import { importText } from './documents'

const water = `---
title: Water
description: Over dijken en sluizen.
---

Water is overal.

## Onderwerpen

#### Dijken

Wie betaalt de dijken?

## Organisaties

| Organisatie | Rol |
| --- | --- |
| [Molenraad](https://molens.example/) | Let op de molens. |
| [Dijkraad](https://dijken.example/) | Let op de dijken. |
| [Sluisraad](https://sluizen.example/) | Let op de sluizen. |

## Bronnen

| Organisatie | Bron |
| --- | --- |
| Molenraad | [Dijkenboek](https://d.example/boek) |
| Dijkraad | Sluizenlijst |
`

/** The author changes a word, so that the document is compared again. */
const reworded = water.replace('Water is overal.', 'Water is overal in Nederland.')

test(
  'what an editor renamed, took off a theme and trashed stays so',
  { timeout: 60_000 },
  async ({ payload, make }) => {
    await make.staff('beheerder')
    await importText({ payload, text: water })
    await save({
      payload,
      collection: 'organisations',
      name: 'Molenraad',
      data: { name: 'Raad voor de Molens' },
    })
    await save({ payload, collection: 'sources', name: 'Sluizenlijst', data: { title: 'Alle sluizen' } })
    await takeOff({ payload, names: ['Sluisraad', 'Dijkenboek'] })
    for (const [collection, name] of [
      ['organisations', 'Sluisraad'],
      ['sources', 'Dijkenboek'],
    ] as const)
      await save({ payload, collection, name, data: { deletedAt: new Date().toISOString() } })
    const before = await contentOf(payload)

    const outcome = await importText({ payload, text: reworded })

    expect(outcome.changes).toMatchObject({ create: 0, update: 1, conflict: 0 })
    expect(await contentOf(payload)).toEqual(before)
    expect(before).toEqual({
      organisations: ['Dijkraad', 'Raad voor de Molens'],
      sources: ['Alle sluizen'],
      theme: { organisations: ['Raad voor de Molens', 'Dijkraad'], sources: ['Alle sluizen'] },
    })
    expect(
      outcome.problems.filter(({ rule }) => rule === 'row-in-the-trash').map(({ message }) => message),
    ).toEqual([
      '“Sluisraad” ligt in de prullenbak en blijft daar; deze rij is niet overgenomen.',
      '“Dijkenboek” ligt in de prullenbak en blijft daar; deze rij is niet overgenomen.',
    ])
  },
)

describe('a merge', () => {
  test('is followed by the next import', async ({ payload, make }) => {
    const user = await make.staff('beheerder')
    await importText({ payload, text: water })
    const from = await idOf({ payload, collection: 'organisations', name: 'Sluisraad' })
    const into = await idOf({ payload, collection: 'organisations', name: 'Dijkraad' })
    const req = await createLocalReq({ user }, payload)
    await inOneTransaction({
      req,
      work: () => merge({ collection: 'organisations', from, into, req }),
    })
    const merged = await contentOf(payload)
    expect(merged.theme.organisations).toEqual(['Molenraad', 'Dijkraad'])

    const outcome = await importText({ payload, text: reworded })

    expect(outcome.changes).toMatchObject({ create: 0, update: 1, conflict: 0 })
    expect(await contentOf(payload)).toEqual(merged)
  })

  test('that is undone leads the row back to its own record', async ({ payload, make }) => {
    const user = await make.staff('beheerder')
    await importText({ payload, text: water })
    const from = await idOf({ payload, collection: 'organisations', name: 'Sluisraad' })
    const into = await idOf({ payload, collection: 'organisations', name: 'Dijkraad' })
    const req = await createLocalReq({ user }, payload)
    const work = () => merge({ collection: 'organisations', from, into, req })
    const { id } = await inOneTransaction({ req, work })
    // Read while they are one, without anything that is written to the theme.
    await importText({ payload, text: `${water}\n` })
    await inOneTransaction({ req, work: () => undo({ id, req }) })
    const undone = await contentOf(payload)

    const outcome = await importText({ payload, text: water.replace('op de sluizen', 'op alle sluizen') })

    expect(outcome.changes).toMatchObject({ create: 0, conflict: 0 })
    expect(await contentOf(payload)).toEqual(undone)
    const [topic] = (await payload.find({ collection: 'topics', depth: 1 })).docs
    expect((topic?.organisations ?? []).map(({ role }) => role)).toEqual([
      'Let op de molens.',
      'Let op de dijken.',
      'Let op alle sluizen.',
    ])
  })

  test('of sources is followed too', async ({ payload, make }) => {
    const user = await make.staff('beheerder')
    await importText({ payload, text: water })
    const from = await idOf({ payload, collection: 'sources', name: 'Dijkenboek' })
    const into = await idOf({ payload, collection: 'sources', name: 'Sluizenlijst' })
    const req = await createLocalReq({ user }, payload)
    await inOneTransaction({ req, work: () => merge({ collection: 'sources', from, into, req }) })
    const before = await contentOf(payload)
    const outcome = await importText({ payload, text: reworded })
    expect(outcome.changes).toMatchObject({ create: 0, update: 1, conflict: 0 })
    expect(await contentOf(payload)).toEqual(before)
  })
})

test('what comes back from the trash is the same record, off the theme until an editor puts it there', async ({
  payload,
  make,
}) => {
  await make.staff('beheerder')
  await importText({ payload, text: water })
  await takeOff({ payload, names: ['Sluisraad', 'Dijkenboek'] })
  const sluisraad = { payload, collection: 'organisations', name: 'Sluisraad' } as const
  await save({ ...sluisraad, data: { deletedAt: new Date().toISOString() } })
  await importText({ payload, text: reworded })
  const { docs } = await payload.find({
    collection: 'organisations',
    where: { name: { equals: 'Sluisraad' } },
    trash: true,
  })
  const id = docs[0]?.id ?? 0
  await payload.update({
    collection: 'organisations',
    id,
    data: { deletedAt: null, name: 'Raad der Sluizen', _status: 'published' },
    trash: true,
  })
  const before = await contentOf(payload)

  const outcome = await importText({ payload, text: water })

  expect(outcome.changes).toMatchObject({ create: 0, conflict: 0 })
  expect(await contentOf(payload)).toEqual(before)
  expect(before.theme.organisations).toEqual(['Molenraad', 'Dijkraad'])
})

test('a document that names what is in the trash for the first time waits until that is restored', async ({
  payload,
  make,
}) => {
  await make.staff('beheerder')
  await importText({ payload, text: water })
  await takeOff({ payload, names: ['Sluisraad', 'Dijkenboek'] })
  const sluisraad = { payload, collection: 'organisations', name: 'Sluisraad' } as const
  await save({ ...sluisraad, data: { deletedAt: new Date().toISOString() } })
  const boats = `---\ntitle: Boten\ndescription: Over boten.\n---\n\n## Organisaties\n\n| Organisatie |\n| --- |\n| Sluisraad |\n`

  const waiting = await importText({ payload, text: boats })
  expect(waiting.problems.map(({ rule }) => rule)).toContain('row-in-the-trash')
  expect((await contentOf(payload)).organisations).toEqual(['Dijkraad', 'Molenraad'])

  const found = await payload.find({
    collection: 'organisations',
    where: { name: { equals: 'Sluisraad' } },
    trash: true,
  })
  await payload.update({
    collection: 'organisations',
    id: found.docs[0]?.id ?? 0,
    data: { deletedAt: null, _status: 'published' },
    trash: true,
  })
  await importText({ payload, text: boats })
  const { docs } = await payload.find({
    collection: 'topics',
    where: { slug: { equals: 'boten' } },
    depth: 1,
  })
  expect(docs[0]?.organisations).toHaveLength(1)
  expect((await contentOf(payload)).organisations).toEqual(['Dijkraad', 'Molenraad', 'Sluisraad'])
})

interface Named {
  payload: Payload
  collection: RecordCollection
  name: string
}

async function idOf({ payload, collection, name }: Named): Promise<number> {
  const title = collection === 'organisations' ? 'name' : 'title'
  const { docs } = await payload.find({ collection, where: { [title]: { equals: name } }, depth: 0 })
  const [found] = docs
  if (!found) throw new Error(`There is no ${name}.`)
  return found.id
}

async function save({ data, ...named }: Named & { data: object }): Promise<void> {
  const id = await idOf(named)
  await named.payload.update({ collection: named.collection, id, data: { ...data, _status: 'published' } })
}

/** Takes organisations and sources off the theme. */
async function takeOff({ payload, names }: { payload: Payload; names: string[] }): Promise<void> {
  const [topic] = (await payload.find({ collection: 'topics', depth: 1 })).docs
  if (!topic) throw new Error('There is no theme.')
  const isKept = (record: unknown): boolean => !names.includes(nameOf(record))
  const organisations = (topic.organisations ?? [])
    .filter(({ organisation }) => isKept(organisation))
    .map(({ organisation, ...row }) => ({ ...row, organisation: keyOf(organisation) }))
  const sources = (topic.sources ?? []).filter(isKept).map(keyOf)
  await payload.update({
    collection: 'topics',
    id: topic.id,
    data: { organisations, sources, _status: 'published' },
  })
}

/** What is there and not in the trash, and what the first theme lists. */
async function contentOf(payload: Payload): Promise<{
  organisations: string[]
  sources: string[]
  theme: { organisations: string[]; sources: string[] }
}> {
  const organisations = await payload.find({ collection: 'organisations', sort: 'name', depth: 0 })
  const sources = await payload.find({ collection: 'sources', sort: 'title', depth: 0 })
  const topics = await payload.find({ collection: 'topics', sort: 'id', depth: 1 })
  const [topic] = topics.docs
  return {
    organisations: organisations.docs.map(nameOf),
    sources: sources.docs.map(nameOf),
    theme: {
      organisations: (topic?.organisations ?? []).map(({ organisation }) => nameOf(organisation)),
      sources: (topic?.sources ?? []).map(nameOf),
    },
  }
}

function nameOf(record: unknown): string {
  const { name, title } = Object(record)
  return String(name ?? title)
}

function keyOf(record: unknown): number {
  return typeof record === 'number' ? record : Number(Object(record).id)
}

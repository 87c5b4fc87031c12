import type { Payload } from 'payload'
import { Client } from 'pg'
import { expect, vi } from 'vitest'
import { z } from 'zod'

import { sql } from '@/server/database/public-sql'
import { updateRecordKeys } from '@/seed/apply/update-record-keys'
import { planParsed, type ImportOutcome } from '@/seed/import-files'
import { ImportRun } from '@/seed/import-run'
import { parseFile, readFileBytes, type ParsedFile } from '@/seed/read-topic-file'
import { test } from '@/tests/support/integration-test'

import { fileWith, importText } from './documents'

test('a document is planned from the part of the guide that it names as it is from the whole', async ({
  payload,
  make,
}) => {
  await fillRecords({ payload, organisations: 250 })
  const spellings = [
    'Een naam die er is',
    'Raad voor de Pijlers (RvdP)',
    'Sluiswachtersgilde',
    'Kennisplatform Inclusief Samenleven',
    'Het Molenaarsgilde van Zeeland',
    'Stichting Zonnewijzer',
  ]
  for (const name of spellings) await make.organisation({ name })
  const merged = await make.organisation({ name: 'Het Oude Gemaal' })
  const into = await make.organisation({ name: 'Waterschap Oost', aliases: ['Gemaalbeheer'] })
  const removed = await make.organisation({ name: 'Dijkraad' })
  await payload.update({
    collection: 'organisations',
    id: removed.id,
    data: { deletedAt: new Date().toISOString() },
  })
  await payload.create({
    collection: 'merges',
    data: { title: 'Samen', collection: 'organisations', from: merged.id, into: into.id, done: {} },
  })
  await payload.update({
    collection: 'organisations',
    id: merged.id,
    data: { deletedAt: new Date().toISOString() },
  })
  await importText({ payload, text: other })

  for (const text of [withTwins, document.replaceAll('Sluis', 'Molen'), other.replace('Elders', 'Hier')]) {
    const parsed = await parse(text)
    const whole = await new ImportRun({ payload, dryRun: true, status: 'published' }).import(parsed)
    const part = await planParsed({ parsed, payload })
    expect(messagesOf(part)).toEqual(messagesOf(whole))
    expect(part.plan).toEqual(whole.plan)
    if (text === withTwins)
      for (const name of twins) expect(messagesOf(part).join()).toContain(`likely-twin “${name}”`)
  }
}, 120_000)

test('whatever is written to a record, also outside Payload, the next document is compared with it', async ({
  payload,
  make,
}) => {
  const { id } = await make.organisation({ name: 'Raad voor de Molens' })
  const foundAs = async (name: string): Promise<string[]> => {
    const { plan } = await planParsed({ parsed: await parse(documentNaming(name)), payload })
    return (plan?.records ?? []).map(({ ref, action }) => `${action} ${ref}`)
  }
  expect(await foundAs('Raad voor de Molens')).toContain(`unchanged organisations:${id}`)
  await payload.update({ collection: 'organisations', id, data: { name: 'Gemalenraad' } })
  expect(await foundAs('Gemalenraad')).toContain(`unchanged organisations:${id}`)
  expect(await foundAs('Raad voor de Molens')).toContain('create organisations:+raad-voor-de-molens-2')
  await payload.db.drizzle.execute(sql`update _organisations_v set version_name = 'Polderraad' where latest`)
  expect(await foundAs('Polderraad')).toContain(`unchanged organisations:${id}`)
  await payload.db.drizzle.execute(sql`
    insert into _organisations_v_texts ("order", parent_id, path, text)
    select 1, id, 'version.aliases', 'Heemraad' from _organisations_v where latest`)
  expect(await foundAs('Heemraad')).toContain(`unchanged organisations:${id}`)
})

test('the letters of two questions are the same where their words are', async ({ payload }) => {
  const { rows } = await payload.db.drizzle.execute(sql`
    select question_letters('Hoe duur is één ﬃets, ĳs ’s-avonds?') = question_letters('HOE DUUR IS EEN FFIETS IJS S AVONDS') as same,
      question_letters('Hoe duur is een fiets?') = question_letters('Hoe duur is twee fiets?') as other`)
  expect(rows).toEqual([{ same: true, other: false }])
})

// It takes most of its time to fill the tables.
test('a document is compared with what it names: with 50,000 organisations it takes at most twice the buffers that 500 take', async ({
  payload,
  make,
}) => {
  await make.staff('beheerder')
  const parsed = await parse(document)
  const buffers: number[] = []
  for (const organisations of [500, 50_000]) {
    await fillRecords({ payload, organisations })
    await updateRecordKeys(payload)
    await vacuum(payload)
    const { outcome, cost } = await costOf({ payload, work: () => planParsed({ parsed, payload }) })
    expect(messagesOf(outcome).join()).toContain('zorg organisatie 471x')
    buffers.push(cost)
  }
  // One by one, as other tests leave the tables, takes long.
  await emptyRecords(payload)
  const [few = 0, many = 0] = buffers
  expect(many, `${few} and ${many} buffers`).toBeLessThanOrEqual(2 * few)
}, 240_000)

function messagesOf({ problems }: ImportOutcome): string[] {
  return problems.map(({ rule, message, line }) => `${line} ${rule} ${message}`)
}

async function parse(text: string): Promise<ParsedFile> {
  return parseFile(await readFileBytes(await fileWith(text)))
}

/** The buffers that the reading statements of this work take, as PostgreSQL counts them when they are made again. */
async function costOf({
  payload,
  work,
}: {
  payload: Payload
  work: () => Promise<ImportOutcome>
}): Promise<{ outcome: ImportOutcome; cost: number }> {
  const query = vi.spyOn(Client.prototype, 'query')
  const outcome = await work()
  const sent = query.mock.calls.flatMap(
    ([given, values]) => statement.safeParse({ given, values }).data ?? [],
  )
  query.mockRestore()
  let cost = 0
  for (const { given, values } of sent) {
    const { rows } = await payload.db.pool.query(
      `explain (analyze, buffers, format json) ${given.text}`,
      values,
    )
    const [
      {
        'QUERY PLAN': [{ Plan: plan }],
      },
    ] = explained.parse(rows)
    cost += plan['Shared Hit Blocks'] + plan['Shared Read Blocks']
  }
  expect(sent.length).toBeGreaterThan(5)
  return { outcome, cost }
}

const statement = z.object({
  given: z.object({ text: z.string().regex(/^\s*(select|with)\b/i) }),
  values: z.array(z.unknown()),
})

const explained = z.tuple([
  z.object({
    'QUERY PLAN': z.tuple([
      z.object({ Plan: z.object({ 'Shared Hit Blocks': z.number(), 'Shared Read Blocks': z.number() }) }),
    ]),
  }),
])

/** Empties the tables and fills them with public records in one version; a tenth as many sources. */
async function fillRecords({
  payload,
  organisations,
}: {
  payload: Payload
  organisations: number
}): Promise<void> {
  const word = (seed: string): ReturnType<typeof sql.raw> =>
    sql.raw(
      `(array['opvang','zorg','toezicht','subsidie','vergunning','handhaving','onderwijs','stikstof'])[1 + ${seed} % 8]`,
    )
  await emptyRecords(payload)
  for (let from = 1; from <= organisations; from += 5000)
    await payload.db.drizzle.execute(sql`
      with made as (
        insert into organisations (name, slug, type, _status)
        select ${word('i')} || ' organisatie ' || i, 'organisatie-' || i, 'overig', 'published'
        from generate_series(${from}::int, ${Math.min(from + 4999, organisations)}::int) i returning *)
      insert into _organisations_v (parent_id, version_name, version_slug, version_type, version__status, latest,
        version_updated_at, version_created_at)
      select id, name, slug, 'overig', 'published', true, now(), now() from made`)
  await payload.db.drizzle.execute(sql`
    with made as (
      insert into sources (title, slug, kind, _status)
      select 'Rapport over ' || ${word('i')} || ' ' || i, 'bron-' || i, 'rapport', 'published'
      from generate_series(1, ${organisations}::int / 10) i returning *)
    insert into _sources_v (parent_id, version_title, version_slug, version_kind, version__status, latest,
      version_updated_at, version_created_at)
    select id, title, slug, 'rapport', 'published', true, now(), now() from made`)
}

/** What the planner goes by, and what says which pages hold only rows that all may see. */
async function vacuum(payload: Payload): Promise<void> {
  // A row counts as seen by all once its commit is on disk, which the others of this database do not wait for.
  await payload.db.drizzle.transaction(async (transaction) => {
    await transaction.execute(sql`set local synchronous_commit = on`)
    await transaction.execute(sql`select pg_current_xact_id()`)
  })
  // Until nothing that began before those rows runs any more: PostgreSQL looks through tables of its own accord.
  await vi.waitFor(
    async () => {
      for (const table of recordTables)
        await payload.db.drizzle.execute(sql`vacuum (analyze) ${sql.identifier(table)}`)
      const { rows } = await payload.db.drizzle.execute(sql`
        select relname from pg_class where relnamespace = 'public'::regnamespace
          and relname = any(${sql.param(recordTables)}) and relallvisible < relpages`)
      expect(rows).toEqual([])
    },
    { timeout: 90_000, interval: 1000 },
  )
}

const recordTables = ['organisations', '_organisations_v', 'sources', '_sources_v', 'record_keys']

async function emptyRecords(payload: Payload): Promise<void> {
  await payload.db.drizzle.execute(sql`
    truncate organisations, _organisations_v, sources, _sources_v, record_keys, record_keys_pending
    restart identity cascade`)
}

const other = `---
title: Elders
description: Over iets anders.
---

## Onderwerpen

#### Beheer

Wie betaalt de sluizen? Wie beslist over de dijken?

## Organisaties

| Organisatie | Rol |
| --- | --- |
| [Sluisbeheer (SB)](https://sluis.example/) | Beheert. |
| Zorg organisatie 13 | Betaalt. |

## Bronnen

| Organisatie | Rapport |
| --- | --- |
| Sluisbeheer | Rapport: [Sluizen in cijfers](https://sluis.example/cijfers) |
`

const document = `---
title: Sluizen
description: Over sluizen.
---

## Onderwerpen

#### Bekostiging

Wie betaalt de sluizen? Hoe wordt het geld verdeeld?

- Organisaties: opvang organisatie 8
- Bronnen: Sluizen in cijfers

## Organisaties

| Organisatie | Rol |
| --- | --- |
| opvang organisatie 8 | Betaalt. |
| ZORG organisatie 9 | Betaalt ook. |
| zorg organisatie 471x | Lijkt op een andere. |
| Stichting zorg organisatie 17 Nederland | Houdt een andere in. |
| RvdP | Adviseert. |
| Raad van Pijlers | Adviseert ook. |
| Sluiswachtergilde | Lijkt op een andere. |
| Gemaalbeheer | Heeft een andere naam. |
| Het Oude Gemaal | Is samengevoegd. |
| Dijkraad | Is weg. |
| [Sluis Data](https://data.sluis.example/) | Deelt een domein. |
| Ministerie van VWS | Kort. |
| organisatie 3 | Is nieuw. |

## Bronnen

| Organisatie | Rapport |
| --- | --- |
| opvang organisatie 8 | Rapport: Rapport over zorg 9 |
| Centraal Bureau voor de Sluizen | Rapport: Bron 1 |
| Sluisbeheer | Rapport: [Nieuwe cijfers](https://sluis.example/cijfers) |
| opvang organisatie 16 / zorg organisatie 17 | Rapport: Jaarverslag |
| onderwijs organisatie 6 | Rapport: Jaarverslag |
`

/** Each is nearly another: in a few letters, inside it, or without words that say little. */
const twins = ['Kennisplatform Inclusief Samenlevn', 'Molenaarsgilde', 'Zonnewijzer Nederland']

const withTwins = document.replace(
  '| organisatie 3 | Is nieuw. |',
  twins.map((name) => `| ${name} | Lijkt. |`).join('\n'),
)

function documentNaming(name: string): string {
  return `---
title: Molens
description: Over molens.
---

## Organisaties

| Organisatie | Rol |
| --- | --- |
| ${name} | Adviseert. |
`
}

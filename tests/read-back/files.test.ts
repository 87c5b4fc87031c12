import { parse as parseCSV } from 'csv-parse/sync'
import { readSheet } from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'

import type { SourceRow } from '@/domain/sources/source'
import type { ExportWriter } from '@/domain/exports/export-writer'
import { organisationWriters } from '@/domain/exports/organisation-writers'
import { questionWriters } from '@/domain/exports/question-writers'
import { sourceWriters } from '@/domain/exports/source-writers'
import { topicWriters } from '@/domain/exports/topic-writers'
import { base, organisation, question, site, source, topic } from './records'

describe('the names of columns are a contract', () => {
  test('of organisations', async () => {
    expect(await table(organisationWriters(base), organisation)).toEqual({
      id: 'https://gids.example/organisaties/coa',
      naam: "'s-COA",
      afkorting: null,
      'andere namen': 'Orgaan; Opvang',
      soort: 'Uitvoeringsorganisatie',
      omschrijving: null,
      website: 'https://www.coa.nl',
      tooi: 'https://identifier.overheid.nl/tooi/id/oorg/oorg1',
      wikidata: 'Q1',
      kvk: '12345678',
      rsin: null,
      ministerie: 'Ministerie van Asiel en Migratie',
      'woo-verzoek': 'https://coa.example/woo',
      themas: 'Asiel; Wonen; Zorg',
      rollen: 'Asiel: Vangt op; Zorg: Betaalt',
      opgeheven: null,
      opvolger: null,
      'niet bereikbaar sinds': null,
      'bewaarde versie': null,
      gewijzigd: '2026-11-24',
    })
  })

  test('of organisations that have ceased', async () => {
    const successor = { slug: 'nieuw', name: 'Nieuw bureau' }
    const ceased = { ...organisation, endedAt: '2025-07-01', successor }
    expect(await table(organisationWriters(base), ceased)).toMatchObject({
      opgeheven: '2025-07-01',
      opvolger: 'Nieuw bureau',
    })
  })

  test('of sources', async () => {
    expect(await table(sourceWriters(base), source)).toEqual({
      id: 'https://gids.example/bronnen/jaarverslag',
      titel: 'Jaarverslag',
      soort: 'Rapport',
      uitgever: null,
      jaar: 2024,
      taal: null,
      link: null,
      omschrijving: null,
      themas: 'Asiel',
      'niet bereikbaar sinds': null,
      'bewaarde versie': null,
      gewijzigd: '2026-11-24',
    })
  })

  test('of questions, whose numbers are whole', async () => {
    expect(await table(questionWriters({ base, siteName: 'Gids' }), question)).toEqual({
      id: 'https://gids.example/vragen/2b3c4d5f6',
      thema: 'Asiel',
      onderwerpnummer: 1,
      vraagnummer: 10,
      onderwerp: 'Opvang',
      vraag: 'Wie vangt op?',
      organisaties: 'COA; IND',
      bronnen: 'Verslag',
      zoektermen: 'opvang; azc',
      gepubliceerd: 'Vol, Trouw, 2026-03-31',
      gewijzigd: '2026-11-24',
    })
  })

  test('of topics', async () => {
    expect(await table(topicWriters({ base, site }), topic)).toEqual({
      id: 'https://gids.example/themas/asiel',
      titel: 'Asiel',
      omschrijving: 'Wie mag blijven?',
      'uitgelichte vraag': null,
      vragen: 1,
      organisaties: 2,
      bronnen: 3,
      nagekeken: null,
      gewijzigd: '2026-11-24',
    })
  })
})

test('no piece of a file is empty, with a record and without', async () => {
  const { csv, ris, json } = sourceWriters(base)
  for (const writer of [csv, ris, json])
    for (const records of [[], [source]])
      for await (const piece of writer(batchOf(records))) expect(piece.length).toBeGreaterThan(0)
})

test('every record in JSON has its permanent address and the day of its last change', async () => {
  const ids = await Promise.all([
    json(organisationWriters(base).json, organisation),
    json(sourceWriters(base).json, source),
    json(questionWriters({ base, siteName: 'Gids' }).json, question),
    json(topicWriters({ base, site }).json, topic),
  ])
  expect(ids.map(({ id, gewijzigd }) => [id, gewijzigd])).toEqual(
    ['organisaties/coa', 'bronnen/jaarverslag', 'vragen/2b3c4d5f6', 'themas/asiel'].map((path) => [
      `https://gids.example/${path}`,
      '2026-11-24',
    ]),
  )
})

test('a source whose link leads nowhere says so in each format', async () => {
  const archived = { url: 'https://web.archive.org/web/1/x_y', at: '2026-02-12T12:00:00.000Z' }
  const gone = { ...source, unreachable: { since: '2026-03-03T12:00:00.000Z', archived } }
  expect(await table(sourceWriters(base), gone)).toMatchObject({
    'niet bereikbaar sinds': '2026-03-03',
    'bewaarde versie': archived.url,
  })
  expect(await json(sourceWriters(base).json, gone)).toMatchObject({ unreachable: gone.unreachable })
  expect(await json(sourceWriters(base)['csl.json'], gone)).toMatchObject({
    note: `Niet bereikbaar sinds 3 maart 2026; bewaarde versie van 12 februari 2026: ${archived.url}`,
  })
  expect(await written(sourceWriters(base).ris, gone)).toContain(`12 februari 2026: ${archived.url}\r\n`)
  expect(await written(sourceWriters(base).bib, gone)).toMatch(/note = \{Niet bereikbaar .*x\\_y\},/)
})

test('a source in another language says so: by its name in tables, by its code for programs', async () => {
  const english: SourceRow = { ...source, language: 'en' }
  expect(await table(sourceWriters(base), english)).toMatchObject({ taal: 'Engels' })
  expect(await json(sourceWriters(base).json, english)).toMatchObject({ language: 'en' })
  expect(await json(sourceWriters(base)['csl.json'], english)).toMatchObject({ language: 'en' })
  expect(await written(sourceWriters(base).ris, english)).toContain('\r\nLA  - en\r\n')
  expect(await written(sourceWriters(base).bib, english)).toMatch(
    /language = \{en\},\n {2}langid = \{english\},/,
  )
  expect(await written(sourceWriters(base).bib, { ...source, language: 'fy' })).not.toContain('langid')
})

test('a role in JSON-LD stands between the organisation and the topic', async () => {
  const text = await written(organisationWriters(base).jsonld, organisation)
  expect(JSON.parse(text)['@graph'][0]).toMatchObject({
    alternateName: ['Orgaan', 'Opvang'],
    sameAs: ['https://identifier.overheid.nl/tooi/id/oorg/oorg1', 'https://www.wikidata.org/entity/Q1'],
    knowsAbout: [
      { '@type': 'Role', roleName: 'Vangt op', knowsAbout: { '@id': `${base}/themas/asiel#thema` } },
      { '@type': 'Role', knowsAbout: { '@id': `${base}/themas/wonen#thema` } },
      { '@type': 'Role', roleName: 'Betaalt' },
    ],
    subjectOf: { dateModified: '2026-11-24' },
  })
})

test('an organisation in JSON-LD says by which numbers it is known, and to which ministry it belongs', async () => {
  const text = await written(organisationWriters(base).jsonld, organisation)
  const { tooi, kvk } = organisation.identifiers
  expect(JSON.parse(text)['@graph'][0]).toMatchObject({
    identifier: [
      { '@type': 'PropertyValue', propertyID: 'TOOI', value: tooi },
      { '@type': 'PropertyValue', propertyID: 'KvK-nummer', value: kvk },
    ],
    parentOrganization: {
      '@type': 'GovernmentOrganization',
      '@id': `${base}/organisaties/ministerie-van-asiel-en-migratie#organisatie`,
      name: 'Ministerie van Asiel en Migratie',
    },
  })
})

/** The one record as its workbook has it, of which the CSV must say the same. */
async function table<Row>(
  { csv, xlsx }: { csv: ExportWriter<Row>; xlsx: ExportWriter<Row> },
  record: Row,
): Promise<Record<string, unknown>> {
  const [names = [], cells = []] = await readSheet(await bytesOf(xlsx, record))
  const row = Object.fromEntries(names.map((name, index) => [String(name), plain(cells[index] ?? null)]))
  const [line] = parseCSV(await written(csv, record), { columns: true, bom: true })
  expect(line).toEqual(
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, String(cell ?? '')])),
  )
  return row
}

function plain(cell: unknown): unknown {
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : cell
}

async function json<Row>(writer: ExportWriter<Row>, record: Row): Promise<Record<string, unknown>> {
  return JSON.parse(await written(writer, record))[0]
}

async function written<Row>(writer: ExportWriter<Row>, record: Row): Promise<string> {
  return (await bytesOf(writer, record)).toString()
}

async function bytesOf<Row>(writer: ExportWriter<Row>, record: Row): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of writer(batchOf([record]))) pieces.push(Buffer.from(piece))
  return Buffer.concat(pieces)
}

async function* batchOf<Row>(records: Row[]): AsyncGenerator<Row[]> {
  yield records
}

import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

import { parse as parseCSV } from 'csv-parse/sync'
import { readSheet } from 'read-excel-file/node'
import { afterAll, beforeAll, expect, test } from 'vitest'

import type { ExportWriter } from '@/domain/exports/export-writer'
import { organisationWriters } from '@/domain/exports/organisation-writers'
import { questionWriters } from '@/domain/exports/question-writers'
import { sourceWriters } from '@/domain/exports/source-writers'
import { topicWriters } from '@/domain/exports/topic-writers'

import { oddTexts } from '../read-back/odd-texts'
import { base, organisation, question, site, source, topic } from '../read-back/records'
import { requireProgram } from '../support/require-program'

/** A list whose texts may be taken for something else. */
const lists = {
  organisaties: listOf(organisationWriters(base), (text) => ({
    ...organisation,
    name: text,
    abbreviation: text,
    aliases: [text],
    description: text,
    identifiers: { ...organisation.identifiers, kvk: '01234567' },
    endedAt: '2026-01-02',
  })),
  bronnen: listOf(sourceWriters(base), (text) => ({
    ...source,
    title: text,
    description: text,
    publisher: { slug: 'uitgever', name: text },
  })),
  vragen: listOf(questionWriters({ base, siteName: site.name }), (text) => ({
    ...question,
    text,
    subtopic: { anchor: 'onderwerp', title: text },
    leadsTo: { ...question.leadsTo, terms: [text, text] },
  })),
  themas: listOf(topicWriters({ base, site }), (text) => ({ ...topic, title: text, description: text })),
}

const names = ['organisaties', 'bronnen', 'vragen', 'themas'] as const

/** What LibreOffice asks of whoever opens a CSV: commas, UTF-8, Dutch. */
const commas = 'Text - txt - csv (StarCalc):44,34,76,1,,1043'
const run = promisify(execFile)
let folder = ''

beforeAll(async () => {
  await requireProgram({ program: '/usr/bin/soffice', package: 'libreoffice-calc' })
  folder = await mkdtemp(path.join(tmpdir(), 'read-sheets-'))
  for (const kind of ['ours', 'opened']) await mkdir(path.join(folder, kind))
  for (const name of names) {
    await writeFile(fileOf(`ours/${name}.xlsx`), await lists[name].write('xlsx'))
    await writeFile(fileOf(`ours/${name}-csv.csv`), await lists[name].write('csv'))
  }
  await openInDutch({ files: names.map((name) => `${name}.xlsx`) })
  await openInDutch({ files: names.map((name) => `${name}-csv.csv`), readAs: `${commas},true,true` })
})

afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

test.for(names)('LibreOffice in Dutch reads every cell of a workbook as it was meant: %s', async (name) => {
  const ours = await rowsOf(`ours/${name}.xlsx`)
  expect(ours).toHaveLength(oddTexts.length + 1)
  for (const [at, text] of oddTexts.entries()) expect(ours[at + 1]).toContain(text)
  expect(await rowsOf(`opened/${name}.xlsx`)).toEqual(ours)
})

test.for(names)('and of a CSV, when it takes what is quoted for text: %s', async (name) => {
  const ours = await rowsOf(`ours/${name}.xlsx`)
  const written = parseCSV(await readFile(fileOf(`ours/${name}-csv.csv`)), { bom: true })
  const expected = ours.map((row, at) =>
    // What would be a formula has an apostrophe before it.
    row.map((cell, column) => (typeof cell === 'string' ? written[at]?.[column] : cell)),
  )
  expect(await rowsOf(`opened/${name}-csv.xlsx`)).toEqual(expected)
})

test('LibreOffice in Dutch shows days as a Dutch reader writes them', async () => {
  await openInDutch({ files: ['organisaties.xlsx'], convertTo: `csv:${commas},false,true` })
  const [row] = parseCSV(await readFile(fileOf('opened/organisaties.csv')), { columns: true, bom: true })
  expect(row).toMatchObject({ naam: "'s-Gravenhage", opgeheven: '2-1-2026', gewijzigd: '24-11-2026' })
})

interface List {
  write: (format: 'xlsx' | 'csv') => Promise<Buffer>
}

/** A record for each odd text. */
function listOf<Row>(
  writers: { xlsx: ExportWriter<Row>; csv: ExportWriter<Row> },
  recordWith: (text: string) => Row,
): List {
  return { write: async (format) => await whole(writers[format](once(oddTexts.map(recordWith)))) }
}

async function* once<Row>(records: Row[]): AsyncGenerator<Row[]> {
  yield records
}

async function whole(pieces: AsyncGenerator<string | Uint8Array>): Promise<Buffer> {
  const read: Buffer[] = []
  for await (const piece of pieces) read.push(Buffer.from(piece))
  return Buffer.concat(read)
}

/** Opens our files, and saves what it made of them. */
async function openInDutch({
  files,
  readAs,
  convertTo = 'xlsx',
}: {
  files: string[]
  readAs?: string
  convertTo?: string
}): Promise<void> {
  const profile = `-env:UserInstallation=file://${fileOf('profile')}`
  const filter = readAs === undefined ? [] : [`--infilter=${readAs}`]
  const ours = files.map((name) => fileOf(`ours/${name}`))
  await run(
    'soffice',
    [profile, '--headless', ...filter, '--convert-to', convertTo, '--outdir', fileOf('opened'), ...ours],
    { env: { ...process.env, LC_ALL: 'nl_NL.UTF-8' } },
  )
}

function fileOf(name: string): string {
  return path.join(folder, name)
}

async function rowsOf(name: string): Promise<unknown[][]> {
  return await readSheet(await readFile(fileOf(name)), { trim: false })
}

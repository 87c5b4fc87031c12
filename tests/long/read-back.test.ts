import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { toBibTeX } from '@/domain/cite/to-bibtex'
import { toRIS } from '@/domain/cite/to-ris'
import { csvWriter, xlsxWriter } from '@/domain/exports/export-writer'

import { works } from '../read-back/works'
import { requireProgram } from '../support/require-program'

const packages = {
  pandoc: ['pandoc'],
  bibutils: ['bib2xml', 'ris2xml'],
  'libreoffice-calc': ['soffice'],
}

const run = promisify(execFile)
let folder = ''

beforeAll(async () => {
  for (const [name, programs] of Object.entries(packages))
    for (const program of programs) await requireProgram({ program: `/usr/bin/${program}`, package: name })
  folder = await mkdtemp(path.join(tmpdir(), 'read-back-'))
})

afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

test('pandoc reads every field of our BibTeX', async () => {
  const file = path.join(folder, 'works.bib')
  await writeFile(file, works.map((work, index) => toBibTeX(work, `werk-${index}`)).join('\n'))
  const { stdout } = await run('pandoc', ['-f', 'biblatex', '-t', 'csljson', file])
  expect(JSON.parse(stdout)).toEqual(
    works.map((work, index) =>
      present({
        id: `werk-${index}`,
        type: work.kind === 'report' ? 'report' : 'webpage',
        title: work.title,
        author: work.author && [{ literal: work.author }],
        issued: work.date && dateOf(work.date),
        accessed: dateOf(work.accessed),
        URL: work.url,
        abstract: work.description,
        keyword: work.keywords.join(', '),
        language: 'nl-NL',
      }),
    ),
  )
})

test.for([
  ['bib2xml', 'bib', toBibTeX],
  ['ris2xml', 'ris', toRIS],
] as const)('bibutils keeps the titles, bodies and addresses: %s', async ([program, ending, write]) => {
  const file = path.join(folder, `works.${ending}`)
  await writeFile(file, works.map((work) => write(work)).join('\r\n'))
  const { stdout } = await run(program, [file])
  const records = stdout.split('<mods').slice(2)
  expect(records).toHaveLength(works.length)
  for (const [index, { title, author, url }] of works.entries()) {
    const record = records[index]?.replaceAll('&amp;', '&')
    for (const text of [title, author, url]) if (text) expect(record).toContain(`>${text}<`)
  }
})

test('LibreOffice in Dutch reads a workbook as it was meant, dates as a Dutch reader writes them', async () => {
  const columns = {
    naam: ({ name }: { name: string }) => name,
    aantal: () => 12,
    dag: () => ({ day: '2026-11-24' }),
  }
  const records = ["'s-Gravenhage", '=1+1', '007', 'een “twee” & <drie>'].map((name) => ({ name }))
  const file = path.join(folder, 'lijst.xlsx')
  await writeFile(file, await whole(xlsxWriter({ title: 'Lijst', columns })(once(records))))
  // A CSV with commas, quotes where needed, UTF-8, cells as they are shown.
  const asCSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,1043,false,true'
  const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`
  await run('soffice', [profile, '--headless', '--convert-to', asCSV, '--outdir', folder, file], {
    env: { ...process.env, LC_ALL: 'nl_NL.UTF-8' },
  })
  const shown = await readFile(path.join(folder, 'lijst.csv'), 'utf8')
  expect(shown.split('\n').slice(0, 5)).toEqual([
    'naam,aantal,dag',
    "'s-Gravenhage,12,24-11-2026",
    '=1+1,12,24-11-2026',
    '007,12,24-11-2026',
    'een “twee” & <drie>,12,24-11-2026',
  ])
  expect((await whole(csvWriter(columns)(once(records)))).toString()).toContain(',12,2026-11-24\r\n')
})

async function* once<Row>(records: Row[]): AsyncGenerator<Row[]> {
  yield records
}

async function whole(pieces: AsyncGenerator<string | Uint8Array>): Promise<Buffer> {
  const read: Buffer[] = []
  for await (const piece of pieces) read.push(Buffer.from(piece))
  return Buffer.concat(read)
}

function dateOf(date: string): { 'date-parts': number[][] } {
  return { 'date-parts': [date.split('-').map(Number)] }
}

/** Without what is not there. */
function present(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value))
}

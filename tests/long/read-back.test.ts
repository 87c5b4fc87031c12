import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Citable } from '@/domain/cite/citable'
import { toBibTeX } from '@/domain/cite/to-bibtex'
import { toCSL } from '@/domain/cite/to-csl'
import { toRIS } from '@/domain/cite/to-ris'

import { dateOf, oddTitles, works } from '../read-back/works'
import { requireProgram } from '../support/require-program'

const packages = { pandoc: ['pandoc'], bibutils: ['bib2xml', 'ris2xml'] }

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

const [report] = works
const oddWorks = oddTitles.map(
  (title) => ({ ...report, title, author: title, description: title }) as Citable,
)

/** How a file of several works is written, which pandoc and bibutils read, by the ending of its name. */
const files = {
  bib: (all: Citable[]) => all.map((work, index) => toBibTeX(work, `werk-${index}`)).join('\n'),
  ris: (all: Citable[]) => all.map((work) => toRIS(work)).join('\r\n'),
  json: (all: Citable[]) => JSON.stringify(all.map((work, index) => toCSL({ work, id: `werk-${index}` }))),
}

test('pandoc reads every field of our BibTeX', async () => {
  expect(await readByPandoc({ works, ending: 'bib' })).toEqual(
    works.map((work, index) => ({
      ...fieldsOf({ work, index }),
      type: work.kind === 'report' ? 'report' : 'webpage',
      language: 'nl-NL',
    })),
  )
})

test('pandoc reads every field of our CSL-JSON', async () => {
  expect(await readByPandoc({ works, ending: 'json' })).toEqual(
    works.map((work, index) => ({ ...fieldsOf({ work, index }), type: work.kind, language: 'nl' })),
  )
})

test.for([
  // It leaves out a brace that has no partner, however that is written.
  ['bib', ['Losse } accolade {']],
  ['json', []],
] as const)(
  'pandoc reads odd texts of our .%s as they are, but for its own quotes',
  async ([ending, lost]) => {
    const read = await readByPandoc({ works: oddWorks, ending })
    const missed = oddTitles.filter((title, at) => {
      const { title: named, author, abstract } = read[at] ?? {}
      const names = [named, abstract, ...(Array.isArray(author) ? author.map(({ literal }) => literal) : [])]
      return !names.every((name) => withPlainQuotes(String(name)) === withPlainQuotes(title))
    })
    expect(missed).toEqual(lost)
  },
)

test('bibutils reads every field of our BibTeX', async () => {
  const records = await readByBibutils({ works, ending: 'bib' })
  expect(records.map(modsFields)).toEqual(
    works.map(({ kind, title, author, date, url, description, keywords }) => ({
      // It knows no entry of a page, of data or of a law.
      genre: [kind === 'report' ? 'technical report' : 'miscellaneous'],
      title: [title],
      namePart: listOf(author),
      publisher: [],
      dateIssued: listOf(date?.slice(0, 4)),
      url: listOf(url),
      abstract: listOf(description),
      topic: listOf(keywords.join(', ')),
      languageTerm: ['nl'],
    })),
  )
})

test('bibutils reads every field of our RIS, but for the date', async () => {
  const records = await readByBibutils({ works, ending: 'ris' })
  const genres = {
    report: ['technical report'],
    dataset: [],
    legislation: ['legislation'],
    webpage: ['electronic'],
  }
  expect(records.map(modsFields)).toEqual(
    works.map(({ kind, title, author, url, description, keywords }) => ({
      genre: genres[kind],
      // Of a page, the site that it stands on too.
      title: [title, ...(kind === 'webpage' ? listOf(author) : [])],
      namePart: [],
      publisher: listOf(author),
      // findings/bibutils-glues-access-date.sh
      dateIssued: expect.anything(),
      url: listOf(url),
      abstract: listOf(description),
      topic: keywords,
      languageTerm: ['nl'],
    })),
  )
})

test.for([
  [
    'bib',
    [
      // It knows no command for these signs in the names of bodies.
      'Een {proef} met ~ en ^ en \\ erin',
      'a -- b --- c – d',
    ],
  ],
  ['ris', []],
] as const)('bibutils reads odd texts of our .%s as they are', async ([ending, lost]) => {
  const records = await readByBibutils({ works: oddWorks, ending })
  const missed = oddTitles.filter((title, at) => {
    const { namePart = [], publisher = [], abstract = [] } = modsFields(records[at] ?? '')
    const names = [...namePart, ...publisher, ...abstract].map(withPlainQuotes)
    return names.length !== 2 || names.some((name) => name !== withPlainQuotes(title))
  })
  expect(missed).toEqual(lost)
})

async function readByPandoc({
  works: all,
  ending,
}: {
  works: Citable[]
  ending: 'bib' | 'json'
}): Promise<Record<string, unknown>[]> {
  const format = ending === 'bib' ? 'biblatex' : 'csljson'
  const file = await fileWith({ works: all, ending })
  const { stdout } = await run('pandoc', ['-f', format, '-t', 'csljson', file])
  return JSON.parse(stdout)
}

/** The fields of a work as CSL has them, but for its type and its language. */
function fieldsOf({ work, index }: { work: Citable; index: number }): Record<string, unknown> {
  return present({
    id: `werk-${index}`,
    title: work.title,
    author: work.author && [{ literal: work.author }],
    issued: work.date && dateOf(work.date),
    accessed: dateOf(work.accessed),
    URL: work.url,
    abstract: work.description,
    keyword: work.keywords.join(', '),
  })
}

/** Records of MODS (https://www.loc.gov/standards/mods/). */
async function readByBibutils({
  works: all,
  ending,
}: {
  works: Citable[]
  ending: 'bib' | 'ris'
}): Promise<string[]> {
  const { stdout } = await run(`${ending}2xml`, [await fileWith({ works: all, ending })])
  return stdout.split('<mods ').slice(1)
}

const modsElements = [
  'genre',
  'title',
  'namePart',
  'publisher',
  'dateIssued',
  'url',
  'abstract',
  'topic',
  'languageTerm',
]

function modsFields(record: string): Record<string, string[]> {
  const valuesOf = (element: string): string[] =>
    Array.from(record.matchAll(new RegExp(`<${element}(?: [^>]*)?>([^<]*)</`, 'g')), ([, value = '']) =>
      value.replace(/&(\w+);/g, (_, name: string) => entities[name] ?? ''),
    )
  return Object.fromEntries(modsElements.map((element) => [element, valuesOf(element)]))
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Both programs write other quotes for those that stand there. */
function withPlainQuotes(text: string): string {
  return text.replaceAll(/[“”"]/g, "'").replaceAll(/[‘’]/g, "'")
}

async function fileWith({
  works: all,
  ending,
}: {
  works: Citable[]
  ending: keyof typeof files
}): Promise<string> {
  const file = path.join(folder, `works.${ending}`)
  await writeFile(file, files[ending](all))
  return file
}

function listOf(value: string | null | undefined): string[] {
  return value ? [value] : []
}

/** Without what is not there. */
function present(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value))
}

import { mkdir, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { text } from 'node:stream/consumers'

import type { Payload } from 'payload'
import { expect } from 'vitest'

import { exitCodeOf, startProjectScript } from '@/scripts/child-process'
import { run, type RunResult } from '@/seed/run'
import { test } from '@/tests/support/integration-test'

import { filesWith, school } from './documents'

test('what cannot be imported is reported and counted, and the rest is imported', async ({
  payload,
  make,
}) => {
  await make.staff('beheerder')
  const [good = '', bad = ''] = await filesWith({ 'goed.md': school, 'slecht.md': 'geen document' })
  const empty = path.join(path.dirname(good), 'leeg')
  await mkdir(empty)

  const { result, lines } = await report({ payload, paths: [bad, '/bestaat/niet.md', empty, good] })

  expect(result.exitCode).toBe(1)
  expect(result.wrote).toBe(true)
  const { documents, totals } = result.report
  expect(totals).toEqual({
    documents: 4,
    failed: 3,
    counts: { subtopics: 1, questions: 2, organisations: 1, sources: 1 },
    changes: { create: 4, update: 0, unchanged: 0, conflict: 0 },
    problems: documents.flatMap(({ problems }) => problems).length,
  })
  const messages = documents.flatMap(({ problems }) => problems.map(({ message }) => message))
  expect(messages).toContain('Het bestand kan niet gelezen worden (ENOENT).')
  expect(messages).toContain('In deze map staan geen .md-bestanden.')
  expect(lines).toContain('goed.md: 1 onderwerp, 2 vragen, 1 organisatie, 1 bron')
  expect(lines.filter((line) => line.startsWith('  slecht.md:1:1 '))).toHaveLength(1)
  expect((await payload.count({ collection: 'topics' })).totalDocs).toBe(1)
})

test('a change is shown with its old and its new text', async ({ payload, make }) => {
  await make.staff('beheerder')
  const [before = '', after = ''] = await filesWith({
    'a.md': school,
    'b.md': school
      .replace('Over scholen.', 'Over scholen en geld.')
      .replace('Wie betaalt', 'Wie betaalt toch'),
  })
  await report({ payload, paths: [before] })
  const { lines } = await report({ payload, paths: [after], dryRun: true })
  expect(lines.join('\n')).toContain(`  ~ onderwerp “Bekostiging”
      Vragen:
        - Wie betaalt de bouw van scholen?
        + Wie betaalt toch de bouw van scholen?
  ~ thema “Onderwijs”
      Omschrijving:
        - Over scholen.
        + Over scholen en geld.`)
  expect(lines.at(-1)).toMatch(/^1 document, 0 mislukt, \d+ problem\w*.* \(proef: er is niets geschreven\)$/)
})

test(
  'with --json, one object is all that stands on stdout; a wrong option ends with 2',
  { timeout: 60_000 },
  async ({ make }) => {
    await make.staff('beheerder')
    const [file = ''] = await filesWith({ 'goed.md': school })
    const json = await command([file, '/bestaat/niet.md', '--json', '--dry-run'])
    expect(json.exitCode).toBe(1)
    expect(JSON.parse(json.stdout)).toMatchObject({
      documents: [
        {
          file,
          slug: 'onderwijs',
          counts: { subtopics: 1, questions: 2, organisations: 1, sources: 1 },
          changes: { create: 4, update: 0, unchanged: 0, conflict: 0 },
          problems: [{ rule: 'type-guessed', line: 16, column: 3 }],
        },
        { file: '/bestaat/niet.md', slug: null, problems: [{ rule: 'not-a-document', line: 1, column: 1 }] },
      ],
      totals: { documents: 2, failed: 1 },
    })
    const wrong = await command([file, '--jsn'])
    expect([wrong.exitCode, wrong.stdout]).toEqual([2, ''])
    expect(wrong.stderr).toContain('Gebruik: npm run import -- <bestanden of mappen>')
  },
)

async function report({
  payload,
  paths,
  dryRun,
}: {
  payload: Payload
  paths: string[]
  dryRun?: boolean
}): Promise<{ result: RunResult; lines: string[] }> {
  const lines: string[] = []
  const result = await run({ payload, paths, dryRun, write: (line) => lines.push(line) })
  return { result, lines }
}

async function command(args: string[]): Promise<{ exitCode: number; stdout: string; stderr: string }> {
  const child = startProjectScript({
    name: 'import',
    args,
    options: { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] },
  })
  if (!child.stdout || !child.stderr) throw new Error('The command has no output.')
  const output = Promise.all([text(child.stdout), text(child.stderr)])
  const exitCode = await exitCodeOf(child)
  const [stdout, stderr] = await output
  return { exitCode, stdout, stderr }
}

test('of two files about one topic the first counts, and the second is reported each time', async ({
  payload,
  make,
}) => {
  await make.staff('beheerder')
  const files = await filesWith({
    'a.md': school,
    'b.md': school.replace('Over scholen.', 'Over iets anders.'),
    'c.md': school,
  })
  const [first = ''] = files
  for (const changes of [{ create: 4 }, { unchanged: 4 }]) {
    const { result } = await report({ payload, paths: files })
    expect(result.exitCode).toBe(1)
    expect(result.report.totals.changes).toMatchObject(changes)
    const rules = result.report.documents.map(({ problems }) => problems.at(-1))
    for (const twice of rules.slice(1))
      expect(twice).toMatchObject({
        rule: 'document-twice',
        message: `Dit thema (“onderwijs”) staat ook in “${first}”; dat telt.`,
      })
    expect((await payload.find({ collection: 'topics' })).docs[0]?.description).toBe('Over scholen.')
  }
})

test('folders are read with the folders in them, without hidden ones and without going round', async ({
  payload,
  make,
}) => {
  await make.staff('beheerder')
  const [file = ''] = await filesWith({ 'onderwijs.md': school })
  const folder = path.dirname(file)
  for (const [name, title] of [
    ['zorg/wonen.md', 'Wonen'],
    ['zorg/diep/kunst.MD', 'Kunst'],
    ['.git/nee.md', 'Nee'],
    ['zorg/node_modules/nee.md', 'Nee'],
  ] as const) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
    await writeFile(path.join(folder, name), `---\ntitle: ${title}\n---\n`)
  }
  await symlink(folder, path.join(folder, 'zorg', 'rond'))
  const { result } = await report({ payload, paths: [folder], dryRun: true })
  const names = result.report.documents.map(({ file: found }) => path.relative(folder, found))
  expect(names).toEqual(['onderwijs.md', 'zorg/diep/kunst.MD', 'zorg/wonen.md'])
})

test('a cell that no field can hold is refused in words, and nothing of the document is written', async ({
  payload,
  make,
}) => {
  await make.staff('beheerder')
  const long = 'lang '.repeat(2001)
  const [file = ''] = await filesWith({ 'lang.md': school.replace('Adviseert over het geld.', long) })
  const { result } = await report({ payload, paths: [file] })
  const problem = result.report.documents[0]?.problems.at(-1)
  expect(problem?.rule).toBe('not-written')
  expect(problem?.message).toContain('10000')
  expect((await payload.count({ collection: 'organisations' })).totalDocs).toBe(0)
})

import type { ChildProcess } from 'node:child_process'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { text } from 'node:stream/consumers'

import type { Payload } from 'payload'
import { expect, vi } from 'vitest'

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
  { timeout: 180_000 },
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
    expect(wrong.stderr).toContain('“--jsn” is geen bekende keuze.')
    expect(wrong.stderr).toContain('Gebruik: npm run import -- <bestanden of mappen>')
  },
)

test('a folder without documents is wrong use, and nothing is imported', async ({ payload, make }) => {
  await make.staff('beheerder')
  const [file = ''] = await filesWith({ 'goed.md': school })
  const empty = path.join(path.dirname(file), 'leeg')
  await mkdir(empty)
  const { exitCode, stderr } = await command([file, empty, '--json'])
  expect(exitCode).toBe(2)
  expect(stderr).toContain(`${empty}: In deze map staan geen .md-bestanden.`)
  expect((await payload.count({ collection: 'topics' })).totalDocs).toBe(0)
})

test(
  'stopped half-way, an import ends with 130, and what it told of is there whole, for visitors too',
  { timeout: 180_000 },
  async ({ payload, make }) => {
    await make.staff('beheerder')
    const files = await manyFiles()

    const stopped = await command(files, { stopAt: { output: 'stdout', text: 'nieuw' } })

    expect(stopped.exitCode).toBe(130)
    const { docs } = await payload.find({ collection: 'topics', depth: 0, pagination: false })
    expect(docs.length).toBeGreaterThan(0)
    expect(docs.length).toBeLessThan(files.length)
    for (const { subtopics, organisations, sources } of docs)
      expect([subtopics?.length, organisations?.length, sources?.length]).toEqual([1, 1, 1])
  },
)

test(
  'stopped with --json, an import leaves stdout empty',
  { timeout: 180_000 },
  async ({ payload, make }) => {
    await make.staff('beheerder')
    const args = [...(await manyFiles()), '--json']
    const isUnderWay = async () => (await payload.count({ collection: 'topics' })).totalDocs > 0
    const { exitCode, stdout } = await command(args, { stopWhen: isUnderWay })
    expect([exitCode, stdout]).toEqual([130, ''])
  },
)

/** More documents than are imported by the time that somebody has read of the first. */
function manyFiles(): Promise<string[]> {
  const titles = Array.from({ length: 60 }, (_, index) => `Onderwijs ${index}`)
  return filesWith(
    Object.fromEntries(
      titles.map((title, index) => [`${index}.md`, school.replace('title: Onderwijs', `title: ${title}`)]),
    ),
  )
}

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

/** Runs `npm run import`; it gets a Ctrl-C once it says what `stopAt` names, or once `stopWhen` is so. */
async function command(
  args: string[],
  {
    stopAt,
    stopWhen,
  }: { stopAt?: { output: 'stdout' | 'stderr'; text: string }; stopWhen?: () => Promise<boolean> } = {},
): Promise<{ exitCode: number; stdout: string; stderr: string }> {
  const child = startProjectScript({
    name: 'import',
    args,
    options: { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] },
  })
  if (!child.stdout || !child.stderr) throw new Error('The command has no output.')
  if (stopAt) stopOnce({ child, ...stopAt })
  if (stopWhen)
    void vi.waitUntil(stopWhen, { timeout: 30_000, interval: 20 }).then(() => child.kill('SIGINT'))
  const output = Promise.all([text(child.stdout), text(child.stderr)])
  const exitCode = await exitCodeOf(child)
  const [stdout, stderr] = await output
  return { exitCode, stdout, stderr }
}

function stopOnce({
  child,
  output,
  text: awaited,
}: {
  child: ChildProcess
  output: 'stdout' | 'stderr'
  text: string
}): void {
  const stop = (chunk: Buffer): void => {
    if (!chunk.includes(awaited)) return
    child[output]?.off('data', stop)
    child.kill('SIGINT')
  }
  child[output]?.on('data', stop)
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

for (const dryRun of [true, false]) {
  const how = dryRun ? 'planned' : 'imported'
  test(`of topics that are ${how} together and ask the same, each is told`, async ({ payload, make }) => {
    await make.staff('beheerder')
    const sport = school.replace('title: Onderwijs', 'title: Sport')
    const paths = await filesWith({
      'onderwijs.md': school,
      'sport.md': sport.replace('Hoe wordt', 'Wanneer wordt').replace('Wie betaalt', 'WIE betaalt'),
    })
    const { result, lines } = await report({ payload, paths, dryRun })
    const { documents, totals } = result.report
    const told = documents.flatMap(({ slug, problems }) =>
      problems.flatMap(({ rule, line, message }) =>
        rule === 'question-elsewhere' ? [`${slug} ${line} ${message}`] : [],
      ),
    )
    expect(told).toEqual([
      'onderwijs 8 De vraag “Wie betaalt de bouw van scholen?” staat ook in het thema “Sport”. Hoort zij in allebei?',
      'sport 8 De vraag “WIE betaalt de bouw van scholen?” staat ook in het thema “Onderwijs”. Hoort zij in allebei?',
    ])
    expect(lines.filter((line) => line.includes('staat ook in het thema'))).toHaveLength(2)
    expect(totals.problems).toBe(documents.flatMap(({ problems }) => problems).length)
  })
}

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

for (const dryRun of [true, false]) {
  const how = dryRun ? 'planned' : 'imported'
  test(`a document that is ${how} with a text that is too long is refused in words`, async ({
    payload,
    make,
  }) => {
    await make.staff('beheerder')
    const long = 'lang '.repeat(1001)
    const [file = ''] = await filesWith({ 'lang.md': school.replace('Adviseert over het geld.', long) })
    const { result } = await report({ payload, paths: [file], dryRun })
    expect(result.exitCode).toBe(1)
    expect(result.report.documents[0]?.problems).toContainEqual({
      rule: 'too-large',
      line: 16,
      column: 3,
      message: 'De omschrijving van deze organisatie is langer dan 5.000 tekens.',
    })
    expect((await payload.count({ collection: 'organisations' })).totalDocs).toBe(0)
  })
}

import type { Payload } from 'payload'
import { describe, expect } from 'vitest'

import type { ImportPreview } from '@/domain/document/import-preview'
import { importFiles } from '@/seed/import-files'
import { test } from '@/tests/support/integration-test'
import type { Rest, RestAnswer } from '@/tests/support/rest'
import { fileWith } from '@/tests/support/file-with'

describe('who may import', () => {
  for (const path of ['/import/plan', '/import/apply']) {
    for (const [as, code, message] of [
      [undefined, 401, 'Je bent niet ingelogd.'],
      ['redacteur', 403, 'Importeren doet een eindredacteur of beheerder.'],
    ] as const) {
      test(`${path} refuses ${as ?? 'a visitor'}, whatever is sent`, async ({ rest, payload, make }) => {
        await make.staff('redacteur')
        for (const body of [formWith({ text: school }), new FormData(), 'zomaar']) {
          const { status, text } = await rest({ path, method: 'POST', body, as })
          expect(status).toBe(code)
          expect(text).toContain(message)
        }
        expect(await titles(payload)).toEqual([])
      })
    }
  }

  for (const as of ['eindredacteur', 'beheerder'] as const) {
    test(`a ${as} sees a plan`, async ({ rest, make }) => {
      await make.staff(as)
      const { status, body } = await rest({
        path: '/import/plan',
        method: 'POST',
        body: formWith({ text: school }),
        as,
      })
      expect(status).toBe(200)
      expect(body).toMatchObject({
        title: 'Onderwijs',
        holds: '1 onderwerp, 2 vragen, 0 organisaties, 0 bronnen',
      })
    })
  }
})

test('a plan writes nothing, and importing it writes what it said, as a draft or in public', async ({
  rest,
  payload,
  make,
}) => {
  for (const status of ['draft', 'published'] as const) {
    const text = school.replaceAll('Onderwijs', status)
    const preview = await plan({ rest, text })
    expect(preview.records.map(({ kind, action }) => `${action} ${kind}`)).toEqual([
      'create onderwerp',
      'create thema',
    ])
    expect(await titles(payload)).not.toContain(status)
    const { status: code, body } = await apply({ rest, text, preview, status })
    expect(code).toBe(200)
    const found = await payload.find({ collection: 'topics', where: { title: { equals: status } } })
    expect(found.docs.map(({ _status }) => _status)).toEqual([status])
    expect(body.page).toBe(status === 'published' ? '/themas/published' : null)
  }
  await make.staff('beheerder')
})

test('of a draft of an earlier import only what the document changed is written, unless it is published', async ({
  rest,
  make,
}) => {
  await make.staff('beheerder')
  await apply({ rest, text: school, preview: await plan({ rest, text: school }), status: 'draft' })
  const text = school.replace('Over scholen.', 'Over scholen en geld.')
  const preview = await plan({ rest, text })
  const changes = preview.records.flatMap((record) =>
    record.changes.map((change) => ({ ...record, ...change })),
  )
  expect(changes.map(({ kind, field, isPublication }) => ({ kind, field, isPublication }))).toEqual([
    { kind: 'onderwerp', field: 'Status', isPublication: true },
    { kind: 'thema', field: 'Omschrijving', isPublication: false },
    { kind: 'thema', field: 'Status', isPublication: true },
  ])
  const { body } = await apply({ rest, text, preview, status: 'draft' })
  expect(body).toMatchObject({ written: [{ kind: 'thema' }] })
})

test('the problems of a plan are grouped by rule, in the order of the document', async ({
  rest,
  payload,
  make,
}) => {
  await make.staff('eindredacteur')
  await importFiles({ payload, files: [await fileWith(school)], dryRun: false, status: 'published' })
  const [subtopic] = (await payload.find({ collection: 'subtopics', depth: 0 })).docs
  const id = subtopic?.id ?? 0
  await payload.update({ collection: 'subtopics', id, draft: true, data: { context: 'Half af.' } })
  const { problems } = await plan({
    rest,
    text: `${school.replace('bouw', 'nieuwbouw')}\n## Nog iets\n\nLosse tekst.\n`,
  })
  const messages = problems.flatMap(({ first }) => first.map(({ message }) => message))
  expect(messages.join()).toContain('“Bekostiging” heeft een concept')
  const lines = problems.map(({ first }) => first[0]?.line ?? 0)
  expect(lines).toEqual(lines.toSorted((a, b) => a - b))
  expect(new Set(lines).size).toBeGreaterThan(2)
})

describe('a conflict', () => {
  test('shows three texts and gets the one that was chosen; it does not come back', async ({
    rest,
    payload,
    make,
  }) => {
    await make.staff('beheerder')
    for (const [takes, expected] of [
      ['document', 'Over scholen en geld.'],
      ['editor', 'Van de redactie.'],
    ] as const) {
      const { text, topic } = await inConflict({ payload, slug: takes })
      const preview = await plan({ rest, text })
      const [conflict] = preview.records.flatMap(({ conflicts }) => conflicts)
      expect(conflict).toMatchObject({
        field: 'Omschrijving',
        last: ['Over scholen.'],
        now: ['Van de redactie.'],
        document: ['Over scholen en geld.'],
      })
      const chosen = { [takes]: conflict ? [conflict.id] : [] }
      expect((await apply({ rest, text, preview, ...chosen })).status).toBe(200)
      expect((await payload.findByID({ collection: 'topics', id: topic })).description).toBe(expected)
      const again = await plan({ rest, text: `${text}\n` })
      expect(again.records.flatMap(({ conflicts }) => conflicts)).toEqual([])
    }
  })

  test('about a question is chosen by itself, and the question keeps its key', async ({
    rest,
    payload,
    make,
  }) => {
    await make.staff('beheerder')
    await importFiles({ payload, files: [await fileWith(school)], dryRun: false, status: 'published' })
    const [before] = (await payload.find({ collection: 'subtopics', depth: 0 })).docs
    const questions = (before?.questions ?? []).map((row, index) =>
      index === 0 ? { ...row, text: 'Wie betaalt de bouw van nieuwe scholen?' } : row,
    )
    const id = before?.id ?? 0
    await payload.update({ collection: 'subtopics', id, data: { questions, _status: 'published' } })
    const text = school.replace('de bouw van scholen', 'de bouw en het onderhoud van scholen')
    const preview = await plan({ rest, text })
    const [conflict] = preview.records.flatMap(({ conflicts }) => conflicts)
    expect(conflict?.document).toEqual(['Wie betaalt de bouw en het onderhoud van scholen?'])
    await apply({ rest, text, preview, document: conflict ? [conflict.id] : [] })
    const after = await payload.findByID({ collection: 'subtopics', id, depth: 0 })
    expect(after.questions?.map((row) => row.text)).toEqual([
      'Wie betaalt de bouw en het onderhoud van scholen?',
      'Hoe wordt het geld verdeeld over de regio’s?',
    ])
    expect(after.questions?.[0]?.key).toBe(before?.questions?.[0]?.key)
  })

  test('of which nothing was chosen stays open, and what is there stays', async ({ rest, payload, make }) => {
    await make.staff('beheerder')
    const { text, topic } = await inConflict({ payload, slug: 'later' })
    const preview = await plan({ rest, text })
    const { status, body } = await apply({ rest, text, preview })
    expect([status, body.open]).toEqual([200, 1])
    expect((await payload.findByID({ collection: 'topics', id: topic })).description).toBe('Van de redactie.')
    const again = await plan({ rest, text })
    expect(again.records.flatMap(({ conflicts }) => conflicts)).toHaveLength(1)
  })

  test('with a text from another document says which one', async ({ rest, payload, make }) => {
    await make.staff('beheerder')
    const row = 'Rapport: [Geld](https://a.example/geld)'
    const sources = (words: string): string =>
      `${school}\n## Bronnen\n\n| Organisatie | Bron |\n| --- | --- |\n| Raad | ${row} ${words} |\n`
    await importFiles({
      payload,
      files: [await fileWith(sources('over scholen'))],
      dryRun: false,
      status: 'published',
    })
    const other = sources('over sport').replace('title: Onderwijs', 'title: Sport')
    const preview = await plan({ rest, text: other })
    const conflicts = preview.records.flatMap((record) => record.conflicts)
    expect(conflicts).toMatchObject([{ field: 'Omschrijving', from: '“document.md”', now: ['over scholen'] }])
    const id = (await payload.find({ collection: 'sources', depth: 0 })).docs[0]?.id ?? 0
    const data = { description: 'Van de redactie.', _status: 'published' } as const
    await payload.update({ collection: 'sources', id, data })
    const edited = await plan({ rest, text: other })
    expect(edited.records.flatMap((record) => record.conflicts)).toMatchObject([{ from: null }])
  })

  test('that the command line left open can still be settled here', async ({ rest, payload, make }) => {
    await make.staff('beheerder')
    const { text } = await inConflict({ payload, slug: 'open' })
    await importFiles({ payload, files: [await fileWith(text)], dryRun: false, status: 'published' })
    const preview = await plan({ rest, text })
    expect(preview.records.flatMap(({ conflicts }) => conflicts)).toHaveLength(1)
  })
})

test('a plan that changed meanwhile is refused, and the new one is shown', async ({
  rest,
  payload,
  make,
}) => {
  await make.staff('beheerder')
  const { text, topic } = await inConflict({ payload, slug: 'meanwhile' })
  const preview = await plan({ rest, text })
  const data = { description: 'Nog anders.', _status: 'published' } as const
  await payload.update({ collection: 'topics', id: topic, data })
  const { status, body } = await apply({ rest, text, preview })
  expect(status).toBe(409)
  expect(JSON.stringify(body.errors)).toContain('Er is intussen iets veranderd')
  expect(JSON.stringify(body.preview)).toContain('Nog anders.')
  expect((await payload.findByID({ collection: 'topics', id: topic })).description).toBe('Nog anders.')
})

describe('what cannot be imported', () => {
  test('a record that cannot be written is named with what is wrong with it', async ({
    rest,
    payload,
    make,
  }) => {
    await make.staff('eindredacteur')
    const text = school.replace('description: Over scholen.\n', '')
    const preview = await plan({ rest, text })
    const { status, body } = await apply({ rest, text, preview })
    expect(status).toBe(422)
    expect(body.errors).toEqual([
      {
        message:
          'Het document is niet geïmporteerd. Inhoud > Omschrijving: Vul dit in; zonder kan dit niet gepubliceerd worden.',
      },
    ])
    expect(await titles(payload)).toEqual([])
    expect((await payload.count({ collection: 'subtopics' })).totalDocs).toBe(0)
  })

  for (const [name, content] of [
    ['an empty file', ''],
    ['a binary file', Uint8Array.from([0, 159, 146, 150, 0, 1, 2])],
    ['a hundred thousand marks', `---\ntitle: A\n---\n${'*a_ '.repeat(100_000)}`],
  ] as const) {
    test(`${name} has a problem and no plan`, async ({ rest, payload, make }) => {
      await make.staff('eindredacteur')
      const preview = await plan({ rest, text: content })
      expect(preview.fingerprint).toBeNull()
      expect(preview.problems.flatMap(({ first }) => first.map(({ message }) => message)).join()).toMatch(
        /^[A-Z“].*\.$/,
      )
      expect((await apply({ rest, text: content, preview })).status).toBe(409)
      expect(await titles(payload)).toEqual([])
    })
  }

  test('2 MB is refused', async ({ rest, make }) => {
    await make.staff('eindredacteur')
    const body = formWith({ text: 'woord '.repeat(350_000) })
    const answer = await rest({ path: '/import/plan', method: 'POST', body, as: 'eindredacteur' })
    expect(answer.status).toBe(413)
    expect(answer.text).toContain('Het bestand is groter dan 1 MB')
  })

  test('a request without a document is told so', async ({ rest, make }) => {
    await make.staff('eindredacteur')
    for (const body of [{ name: 'a.md' }, new FormData()]) {
      const answer = await rest({ path: '/import/plan', method: 'POST', body, as: 'eindredacteur' })
      expect(answer).toMatchObject({ status: 400, body: { errors: [{ message: 'Kies een document.' }] } })
    }
  })
})

const school = `---
title: Onderwijs
description: Over scholen.
---

## Onderwerpen

#### Bekostiging

Wie betaalt de bouw van scholen? Hoe wordt het geld verdeeld over de regio’s?
`

function formWith({ text }: { text: string | Uint8Array<ArrayBuffer> }): FormData {
  const form = new FormData()
  form.set('file', new File([text], 'document.md'))
  return form
}

async function plan({
  rest,
  text,
}: {
  rest: Rest
  text: string | Uint8Array<ArrayBuffer>
}): Promise<ImportPreview> {
  const {
    status,
    body,
    text: answer,
  } = await rest({
    path: '/import/plan',
    method: 'POST',
    body: formWith({ text }),
    as: 'eindredacteur',
  })
  expect(status, answer).toBe(200)
  return body as unknown as ImportPreview // what the screen trusts too
}

function apply({
  rest,
  text,
  preview,
  status = 'published',
  document = [],
  editor = [],
}: {
  rest: Rest
  text: string | Uint8Array<ArrayBuffer>
  preview: ImportPreview
  status?: 'draft' | 'published'
  document?: string[]
  editor?: string[]
}): Promise<RestAnswer> {
  const body = formWith({ text })
  body.set('fingerprint', preview.fingerprint ?? '')
  body.set('status', status)
  for (const id of document) body.append('document', id)
  for (const id of editor) body.append('editor', id)
  return rest({ path: '/import/apply', method: 'POST', body, as: 'eindredacteur' })
}

/** A topic of which an editor and a document changed the description; the document is not imported yet. */
async function inConflict({
  payload,
  slug,
}: {
  payload: Payload
  slug: string
}): Promise<{ text: string; topic: number }> {
  const first = school.replace('title: Onderwijs', `title: ${slug}`)
  await importFiles({ payload, files: [await fileWith(first)], dryRun: false, status: 'published' })
  const { docs } = await payload.find({ collection: 'topics', where: { slug: { equals: slug } }, depth: 0 })
  const topic = docs[0]?.id ?? 0
  await payload.update({
    collection: 'topics',
    id: topic,
    data: { description: 'Van de redactie.', _status: 'published' },
  })
  return { text: first.replace('Over scholen.', 'Over scholen en geld.'), topic }
}

async function titles(payload: Payload): Promise<string[]> {
  const { docs } = await payload.find({ collection: 'topics', depth: 0, draft: true })
  return docs.map(({ title }) => title)
}

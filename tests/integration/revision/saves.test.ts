import type { Payload } from 'payload'
import { describe, expect } from 'vitest'

import { runInTransaction } from '@/collections/search/run-in-transaction'
import { reindex } from '@/collections/search/reindex'
import { readEnvironment } from '@/server/environment'
import { formTime } from '@/server/form-time'
import type { Topic } from '@/payload-types'
import { clientAddressHeader, signed } from '@/server/running-site'

import { importText, school } from '../seed/documents'
import { test } from '../../support/integration-test'
import type { Makers } from '../../support/makers'
import { people } from '../../support/people'
import type { Rest, RestAnswer } from '../../support/rest'
import { moved, movesOf, nothing, tookAway } from './read-revision'

interface Tools {
  payload: Payload
  make: Makers
  rest: Rest
}

/** Makes what is there before, and returns what is done then. */
type Case = (tools: Tools) => Promise<() => Promise<unknown>>

const secret = process.env.PAYLOAD_SECRET ?? ''
const draft = { _status: 'draft' } as const
const published = { _status: 'published' } as const
const thrownAway = { deletedAt: '2026-01-01T00:00:00.000Z' }

const outcomes: { what: string; outcome: typeof moved; cases: Record<string, Case> }[] = [
  {
    what: 'moves nothing:',
    outcome: nothing,
    cases: {
      'new drafts, with all their parts': async (tools) => async () => {
        await topicWithParts({ ...tools, status: 'draft' })
        await tools.make.page(draft)
      },
      'drafts and autosaves over public documents': async ({ payload, ...tools }) => {
        const topic = await topicWithParts({ payload, ...tools, status: 'published' })
        const page = await tools.make.page()
        const { subtopics, organisations, sources } = partsOf(topic)
        return async () => {
          for (const autosave of [true, false]) {
            const save = { draft: true, autosave, depth: 0 } as const
            const data = { title: 'Anders' }
            await payload.update({
              collection: 'topics',
              id: topic.id,
              data: { ...data, feeds: [] },
              ...save,
            })
            await payload.update({ collection: 'subtopics', id: subtopics, data, ...save })
            await payload.update({
              collection: 'organisations',
              id: organisations,
              data: { name: 'Anders', aliases: ['Nog anders'] },
              ...save,
            })
            await payload.update({
              collection: 'sources',
              id: sources,
              data: { ...data, links: [] },
              ...save,
            })
            await payload.update({ collection: 'pages', id: page.id, data, ...save })
          }
        }
      },
      'a draft that is saved, thrown away, brought back and deleted': async ({ payload, make }) => {
        const { id } = await make.topic(draft)
        return async () => {
          for (const data of [{ title: 'Anders' }, thrownAway, { deletedAt: null }])
            await payload.update({ collection: 'topics', id, data: { ...data, ...draft }, trash: true })
          await payload.delete({ collection: 'topics', id })
        }
      },
      'a publication that is refused': async ({ make, rest }) => {
        const { id } = await make.topic(draft)
        const empty = await make.topic({ title: 'Leeg', description: '', ...draft })
        const path = (topic: number): string => `/topics/${topic}`
        return async () => {
          const request = { method: 'PATCH', body: published } as const
          expect((await rest({ ...request, path: path(id), as: 'redacteur' })).status).toBe(403)
          expect((await rest({ ...request, path: path(empty.id), as: 'eindredacteur' })).status).toBe(400)
        }
      },
      'the same document imported again, another as a draft, and the index made again': async ({
        payload,
      }) => {
        await importText({ payload, text: school })
        return async () => {
          await importText({ payload, text: school })
          await payload.update({ collection: 'imports', where: {}, data: { hash: 'another' } })
          await importText({ payload, text: school })
          const other = school.replaceAll('Onderwijs', 'Zorg').replaceAll('cholenraad', 'orgraad')
          await importText({ payload, text: other, status: 'draft' })
          await reindex(await runInTransaction({ payload } as never))
        }
      },
      'a review that is asked for and sent back': async ({ payload, make, rest }) => {
        const { id } = await make.topic()
        await payload.update({ collection: 'topics', id, data: { title: 'Anders' }, draft: true })
        return async () => {
          const body = { collection: 'topics', record: id, note: 'Klaar?' }
          await accepted(rest({ path: '/reviews/submit', method: 'POST', body, as: 'redacteur' }))
          const [review] = (await payload.find({ collection: 'reviews' })).docs
          const path = `/reviews/${review?.id}/return`
          await accepted(rest({ path, method: 'POST', body: { reason: 'Nee.' }, as: 'eindredacteur' }))
        }
      },
      'a tip': async ({ payload, rest }) => {
        return async () => {
          const tijd = formTime({ secret, now: Date.now() - 60_000 })
          const { status } = await rest({
            path: '/tips/send',
            method: 'POST',
            text: new URLSearchParams({ tekst: 'Er is een nieuw rapport.', tijd }).toString(),
            headers: {
              origin: readEnvironment(process.env).SITE_URL,
              [clientAddressHeader]: '10.9.0.1',
              'content-type': 'application/x-www-form-urlencoded',
            },
          })
          expect(status).toBe(303)
          expect((await payload.count({ collection: 'tips' })).totalDocs).toBe(1)
        }
      },
      'people: a log-in, an account, a lock, a preference, a line of history, a key': async ({
        payload,
        make,
        rest,
      }) => {
        await make.staff('redacteur')
        return async () => {
          await payload.login({ collection: 'users', data: people.redacteur })
          const account = { ...people.redacteur, email: 'nieuw@example.org', role: 'redacteur' } as const
          const { id } = await payload.create({ collection: 'users', data: account })
          await payload.update({ collection: 'users', id, data: { name: 'Anders' } })
          await payload.delete({ collection: 'users', id })
          const value = { value: { limit: 20 } }
          const path = '/payload-preferences/collection-topics'
          await accepted(rest({ path, method: 'POST', body: value, as: 'redacteur' }))
          const line = {
            action: 'published',
            collection: 'topics',
            record: 1,
            title: 'A',
            name: 'B',
          } as const
          await payload.create({ collection: 'history', data: line })
        }
      },
    },
  },
  {
    what: 'moves the number once:',
    outcome: moved,
    cases: {
      'a topic that goes public with its subtopics': async (tools) => {
        const { id } = await topicWithParts({ ...tools, status: 'draft' })
        return () => save({ ...tools, path: `/topics/${id}`, body: published })
      },
      'a topic that is public under another address': async (tools) => {
        const { id } = await topicWithParts({ ...tools, status: 'published' })
        return () => save({ ...tools, path: `/topics/${id}`, body: { slug: 'migratie', ...published } })
      },
      'a planned publication': async ({ payload, make, rest }) => {
        const { id } = await make.topic(draft)
        const user = { relationTo: 'users', value: (await make.staff('eindredacteur')).id }
        const input = { type: 'publish', doc: { relationTo: 'topics', value: String(id) }, user }
        const waitUntil = new Date('2026-01-01T00:00:00Z')
        await payload.jobs.queue({ task: 'schedulePublish', waitUntil, input: input as never })
        return async () => {
          const { body, headers } = signed({ fields: {}, secret })
          await accepted(rest({ path: '/jobs/run', method: 'POST', body: JSON.parse(body), headers }))
          expect((await payload.findByID({ collection: 'topics', id }))._status).toBe('published')
        }
      },
      'an import of a document that changed': async ({ payload }) => {
        await importText({ payload, text: school })
        return () => importText({ payload, text: school.replace('Over scholen.', 'Over leraren.') })
      },
      'an image': async ({ make }) => make.image,
      'what is said of an image': async ({ payload, make }) => {
        const { id } = await make.image()
        return () => payload.update({ collection: 'media', id, data: { alt: 'Anders' } })
      },
      'the site and the links at its foot': async ({ payload }) => {
        const footerLinks = [{ label: 'Over', url: 'https://example.org/' }]
        return () => payload.updateGlobal({ slug: 'site', data: { name: 'Gids', footerLinks } })
      },
      'a redirect': async ({ payload }) => {
        return () =>
          payload.create({ collection: 'redirects', data: { from: '/themas/oud', to: '/themas/nieuw' } })
      },
      'a synonym': async ({ payload }) => {
        return () => payload.create({ collection: 'synonyms', data: { words: ['azc', 'opvang'] } })
      },
      'a synonym that is thrown away': async ({ payload }) => {
        const { id } = await payload.create({ collection: 'synonyms', data: { words: ['azc', 'opvang'] } })
        return () => payload.update({ collection: 'synonyms', id, data: thrownAway })
      },
    },
  },
  {
    what: 'moves the number once, and takes away:',
    outcome: tookAway,
    cases: {
      'a topic that is withdrawn': async (tools) => {
        const { id } = await topicWithParts({ ...tools, status: 'published' })
        return () => save({ ...tools, path: `/topics/${id}`, body: draft })
      },
      'a topic that is thrown away': async (tools) => {
        const { id } = await topicWithParts({ ...tools, status: 'published' })
        return () => save({ ...tools, path: `/topics/${id}`, body: thrownAway })
      },
      'a topic that is deleted with all that hangs on it': async (tools) => {
        const { id } = await topicWithParts({ ...tools, status: 'published' })
        return () => tools.payload.delete({ collection: 'topics', id })
      },
      'a subtopic that leaves its topic': async (tools) => {
        const { id } = await topicWithParts({ ...tools, status: 'published' })
        return () => save({ ...tools, path: `/topics/${id}`, body: { subtopics: [], ...published } })
      },
      'a page that is withdrawn': async ({ payload, make }) => {
        const { id } = await make.page()
        return () => payload.update({ collection: 'pages', id, data: draft })
      },
      'an image that is thrown away': async ({ payload, make }) => {
        const { id } = await make.image()
        return () => payload.update({ collection: 'media', id, data: thrownAway })
      },
      'two organisations that become one': async (tools) => (await twoToMerge(tools)).merge,
      'two organisations that become two again': async (tools) => {
        const { merge } = await twoToMerge(tools)
        // What the endpoint answers with, as its own tests show.
        const { id } = (await merge()).body.doc as { id: number }
        const path = `/merges/${id}/undo`
        return () => accepted(tools.rest({ path, method: 'POST', body: {}, as: 'eindredacteur' }))
      },
    },
  },
]

for (const { what, outcome, cases } of outcomes) {
  describe(what, () => {
    for (const [name, prepare] of Object.entries(cases)) {
      test(name, async ({ payload, make, restWithReadTime: rest }) => {
        const work = await prepare({ payload, make, rest })
        expect(await movesOf({ payload, work })).toEqual(outcome)
      })
    }
  })
}

/** With a part of each kind, and what a document keeps in tables beside its own. */
async function topicWithParts({ make, status }: Tools & { status: 'draft' | 'published' }): Promise<Topic> {
  const _status = status
  const organisation = await make.organisation({ aliases: ['Het orgaan'], _status })
  const links = [{ label: 'Deel 1', url: 'https://example.org/1' }]
  const source = await make.source({ publisher: organisation.id, links, _status })
  const subtopic = await make.subtopic({ questions: [{ text: 'Wie vangt op?' }] })
  return make.topic({
    feeds: ['azc'],
    organisations: [{ organisation: organisation.id, role: 'Vangt op' }],
    sources: [source.id],
    subtopics: [subtopic.id],
    _status,
  })
}

/** The ids of the one part of each kind. */
function partsOf(topic: Topic): { subtopics: number; organisations: number; sources: number } {
  return {
    subtopics: Number(topic.subtopics?.[0]),
    organisations: Number(topic.organisations?.[0]?.organisation),
    sources: Number(topic.sources?.[0]),
  }
}

async function twoToMerge(tools: Tools): Promise<{ merge: () => Promise<RestAnswer> }> {
  const topic = await topicWithParts({ ...tools, status: 'published' })
  const { id } = await tools.make.organisation({ name: 'COA Rijswijk' })
  const body = { collection: 'organisations', from: partsOf(topic).organisations, into: id }
  const request = { path: '/merges/merge', method: 'POST', body, as: 'eindredacteur' } as const
  return { merge: () => accepted(tools.rest(request)) }
}

function save({ rest, path, body }: Tools & { path: string; body: object }): Promise<RestAnswer> {
  return accepted(rest({ path: `${path}?depth=0`, method: 'PATCH', body, as: 'eindredacteur' }))
}

async function accepted(asked: Promise<RestAnswer>): Promise<RestAnswer> {
  const answer = await asked
  expect(answer.status, answer.text).toBeLessThan(300)
  return answer
}

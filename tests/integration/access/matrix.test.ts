import { APIError, type CollectionSlug, type Payload, type PayloadRequest } from 'payload'
import { describe, expect } from 'vitest'

import { staffRoles, type StaffRole } from '@/domain/people/staff-role'

import { test } from '../../support/integration-test'
import type { Makers } from '../../support/makers'
import { people } from '../../support/people'
import { restOf, type Rest } from '../../support/rest'
import { withReadTime } from '../../support/with-read-time'
import { askers, expected, expectedOfGlobals, operations, type Asker, type Operation } from './expected'

/** Payload's own, which no access rule of ours is about. */
const own = new Set(['payload-kv', 'payload-jobs', 'payload-preferences', 'payload-migrations'])

let made = 0

/** A new document of each collection: what there has to be, and nothing that refers to it. */
async function makeOne({
  collection,
  payload,
  make,
  isPublic,
  owner,
}: {
  collection: CollectionSlug
  payload: Payload
  make: Makers
  isPublic: boolean
  /** Of what somebody has. */
  owner: number
}): Promise<number> {
  made += 1
  const name = `Matrix ${made}`
  const status = { _status: isPublic ? 'published' : 'draft' } as const
  switch (collection) {
    case 'topics':
      return (await make.topic({ title: name, ...status })).id
    case 'subtopics': {
      const { id } = await make.subtopic({ title: name })
      if (isPublic) await make.topic({ title: `Om ${name}`, subtopics: [id] })
      return id
    }
    case 'organisations':
      return (await make.organisation({ name, ...status })).id
    case 'sources':
      return (await make.source({ title: name, ...status })).id
    case 'pages': {
      await payload.delete({ collection: 'pages', where: { id: { exists: true } }, trash: true })
      return (await make.page({ ...status })).id
    }
    case 'media':
      return (await make.image()).id
    case 'changes': {
      const { id: topic } = await make.topic({ title: name })
      const data = { action: 'added', subject: 'topic', text: name, topic } as const
      return (await payload.create({ collection, data })).id
    }
    default: {
      const data = {
        ...dataOf({ collection, name }),
        ...(collection === 'shared-previews' && { sharer: owner }),
      } as never
      const { id } = await payload.create({ collection, data })
      return Number(id)
    }
  }
}

function dataOf({ collection, name }: { collection: string; name: string }): object {
  switch (collection) {
    case 'redirects':
      return { from: `/themas/matrix-${made}`, to: `/themas/anders-${made}` }
    case 'synonyms':
      return { words: [`matrix${made}`, `ander${made}`] }
    case 'users':
      return { name, email: `matrix-${made}@example.org`, password: 'een lang wachtwoord', role: 'redacteur' }
    case 'reviews':
      return { title: name, state: 'open', collection: 'topics', record: 1 }
    case 'tips':
      return { text: name, kind: 'tip', state: 'open' }
    case 'imports':
      return { slug: `matrix-${made}`, file: 'a.md', hash: 'x', provided: {} }
    case 'merges':
      return { title: name, collection: 'sources', from: 1, into: 2, done: {} }
    case 'shared-previews':
      return { collection: 'topics', record: 1, expiresAt: '2100-01-01T00:00:00.000Z', hash: name }
    case 'history':
      return { action: 'published', title: name, collection: 'topics', record: 1, name: 'Wie' }
    default:
      return { title: name, name, text: name }
  }
}

type Via = 'REST' | 'Local API'

interface Asked {
  collection: CollectionSlug
  id: number
  asker: Asker
  operation: Operation
}

/** Whether it was allowed. What is not is refused, and nothing else goes wrong. */
async function ask({ via, ...asked }: Asked & { via: Via; tools: Tools }): Promise<boolean> {
  const status = via === 'REST' ? await restStatus(asked) : await localStatus(asked)
  const said = `${asked.operation} ${asked.collection} ${asked.asker} ${via}: ${status}`
  expect([200, 201, 400, 401, 403, 404], said).toContain(status)
  return status < 300
}

/** Who asks, in the two ways. */
interface Tools {
  payload: Payload
  rest: Rest
  people: Record<StaffRole, PayloadRequest['user']>
}

async function restStatus({
  operation,
  collection,
  id,
  asker,
  tools,
}: Asked & { tools: Tools }): Promise<number> {
  const as = isStaff(asker) ? asker : undefined
  const send = async (request: { path: string; method?: 'POST' | 'PATCH' | 'DELETE'; body?: object }) =>
    (await tools.rest({ ...request, as })).status
  const path = `/${collection}/${id}`
  const patch = (body: object, query = '') => send({ path: path + query, method: 'PATCH', body })
  const post = (at: string, body: object) => send({ path: `/${collection}${at}`, method: 'POST', body })
  made += 1
  switch (operation) {
    case 'create':
      return post('?draft=true', dataOf({ collection, name: `Matrix ${made}` }))
    case 'read':
      return send({ path })
    case 'readVersions':
      return send({ path: `/${collection}/versions?where[parent][equals]=${id}` })
    case 'update':
      return patch(changeOf(collection), '?draft=true')
    case 'publish':
      return patch({ _status: 'published' })
    case 'unpublish':
      return patch({ _status: 'draft' })
    case 'trash':
      return patch({ deletedAt })
    case 'restore':
      return patch({ deletedAt: null, _status: 'draft' }, '?trash=true')
    case 'delete':
      return send({ path: `${path}?trash=true`, method: 'DELETE' })
    case 'duplicate':
      return post(`/${id}/duplicate?draft=true`, {})
    case 'unlock':
      return post('/unlock', { email: people.redacteur.email })
  }
}

const deletedAt = '2026-01-01T00:00:00.000Z'

async function localStatus({
  operation,
  collection,
  id,
  asker,
  tools,
}: Asked & { tools: Tools }): Promise<number> {
  const { payload } = tools
  const as = { overrideAccess: false, user: isStaff(asker) ? tools.people[asker] : null, depth: 0 } as const
  const update = async (data: object, more: object = {}) => {
    const read = await payload.findByID({ collection, id, draft: true, trash: true, depth: 0 })
    return payload.update({
      collection,
      id,
      data: { ...data, updatedAt: Reflect.get(read, 'updatedAt') } as never,
      ...as,
      ...more,
    })
  }
  made += 1
  const work = (): Promise<unknown> => {
    switch (operation) {
      case 'create': {
        const data = dataOf({ collection, name: `Matrix ${made}` }) as never
        return payload.create({ collection, data, draft: true, ...as })
      }
      case 'read':
        return payload.findByID({ collection, id, ...as })
      case 'readVersions':
        return payload.findVersions({
          collection: collection as 'topics',
          where: { parent: { equals: id } },
          ...as,
        })
      case 'update':
        return update(changeOf(collection), { draft: true })
      case 'publish':
        return update({ _status: 'published' })
      case 'unpublish':
        return update({ _status: 'draft' })
      case 'trash':
        return update({ deletedAt })
      case 'restore':
        return update({ deletedAt: null, _status: 'draft' }, { trash: true })
      case 'delete':
        return payload.delete({ collection, id, trash: true, ...as })
      case 'duplicate':
        return payload.duplicate({ collection, id, draft: true, ...as })
      case 'unlock':
        return payload.unlock({ collection: 'users', data: people.redacteur, ...as })
    }
  }
  return statusOf(work)
}

async function statusOf(work: () => Promise<unknown>): Promise<number> {
  try {
    await work()
    return 200
  } catch (error) {
    if (error instanceof APIError) return error.status
    throw error
  }
}

function isStaff(asker: Asker): asker is StaffRole {
  return asker in staffRoles
}

function changeOf(collection: string): object {
  const changes: Record<string, object> = {
    organisations: { description: 'Anders' },
    users: { name: 'Anders' },
    redirects: { to: '/themas/weer-anders' },
    synonyms: { words: ['een', 'twee'] },
    media: { alt: 'Anders' },
  }
  return changes[collection] ?? { title: `Anders ${made}` }
}

let shared: Promise<Tools> | undefined

/** Made once: every log-in takes the time of hashing a password. */
function toolsOf({ payload, make }: { payload: Payload; make: Makers }): Promise<Tools> {
  shared ??= (async () => {
    const rest = withReadTime(restOf(payload))
    const [redacteur, eindredacteur, beheerder] = [
      await make.staff('redacteur'),
      await make.staff('eindredacteur'),
      await make.staff('beheerder'),
    ]
    return { payload, rest, people: { redacteur, eindredacteur, beheerder } }
  })()
  return shared
}

test('every collection and every global of the configuration has a row in the table', ({ payload }) => {
  const collections = payload.config.collections.map(({ slug }) => slug).filter((slug) => !own.has(slug))
  expect(Object.keys(expected).sort()).toEqual(collections.sort())
  expect(Object.keys(expectedOfGlobals)).toEqual(payload.config.globals.map(({ slug }) => slug))
})

describe.each(Object.entries(expected))('%s', (name, row) => {
  const collection = name as CollectionSlug
  const asked = operations.filter((operation) => !row[operation].startsWith('-'))
  test.for(
    asked.flatMap((operation) => (['REST', 'Local API'] as const).map((via) => [operation, via] as const)),
  )('who may %s, over %s', async ([operation, via], { payload, make }) => {
    const tools = await toolsOf({ payload, make })
    const owner = Number(tools.people.beheerder?.id)
    const isPublic = operation === 'read' || operation === 'unpublish'
    const makeAnother = async (): Promise<number> => {
      const id = await makeOne({ collection, payload, make, isPublic, owner })
      if (operation === 'restore') await trash({ payload, collection, id })
      return id
    }
    const allowed: string[] = []
    let id = await makeAnother()
    for (const [index, asker] of askers.entries()) {
      const isAllowed = await ask({ via, operation, collection, id, asker, tools })
      allowed.push(isAllowed ? 'y' : 'n')
      // What was refused is as it was, so the next can ask for the same.
      if (isAllowed && operation !== 'read' && index < askers.length - 1) id = await makeAnother()
    }
    expect(allowed.join('')).toBe(row[operation])
    if (collection === 'users')
      await payload.delete({ collection, where: { email: { like: 'matrix-' } }, trash: true })
  })
})

describe.each(Object.entries(expectedOfGlobals))('%s', (name, row) => {
  test.for(['read', 'update'] as const)('who may %s', async (operation, { payload, make }) => {
    const slug = name as 'site'
    const tools = await toolsOf({ payload, make })
    const path = `/globals/${slug}`
    const byREST: string[] = []
    const locally: string[] = []
    for (const asker of askers) {
      const as = isStaff(asker) ? asker : undefined
      const request = operation === 'read' ? {} : ({ method: 'POST', body: { tagline: 'Anders' } } as const)
      const { status } = await tools.rest({ path, ...request, as })
      byREST.push(status < 300 ? 'y' : 'n')
      const user = as ? tools.people[as] : null
      const { updatedAt } = await payload.findGlobal({ slug })
      const data = { tagline: 'Anders', updatedAt }
      const local = await statusOf(() =>
        operation === 'read'
          ? payload.findGlobal({ slug, overrideAccess: false, user })
          : payload.updateGlobal({ slug, data, overrideAccess: false, user }),
      )
      locally.push(local < 300 ? 'y' : 'n')
    }
    expect(byREST.join('')).toBe(row[operation])
    expect(locally.join('')).toBe(row[operation])
  })
})

async function trash({
  payload,
  collection,
  id,
}: {
  payload: Payload
  collection: CollectionSlug
  id: number
}) {
  await payload.update({
    collection,
    id,
    data: { deletedAt } as never,
    context: { scope: { work: 'merge' } },
  })
}

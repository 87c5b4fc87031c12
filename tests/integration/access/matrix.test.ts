import type { CollectionSlug, Payload } from 'payload'
import { describe, expect } from 'vitest'

import { test } from '../../support/integration-test'
import type { Makers } from '../../support/makers'
import type { Rest } from '../../support/rest'
import { askers, expected, operations, type Asker, type Operation } from './expected'

/** Payload's own, which no access rule of ours is about. */
const own = new Set([
  'payload-kv',
  'payload-jobs',
  'payload-locked-documents',
  'payload-preferences',
  'payload-migrations',
])

let made = 0

/** A new document of each collection: what there has to be, and nothing that refers to it. */
async function makeOne({
  collection,
  payload,
  make,
  isPublic,
}: {
  collection: CollectionSlug
  payload: Payload
  make: Makers
  isPublic: boolean
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
      const { id } = await payload.create({ collection, data: dataOf({ collection, name }) as never })
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
      return { slug: `matrix-${made}`, file: 'a.md', hash: 'x', said: {} }
    case 'merges':
      return { title: name, collection: 'sources', from: 1, into: 2, done: {} }
    case 'history':
      return { action: 'published', title: name, collection: 'topics', record: 1, name: 'Wie' }
    default:
      return { title: name, name, text: name }
  }
}

interface Asked {
  collection: string
  id: number
  rest: Rest
  asker: Asker
}

/** Asks over REST; whether it was allowed. */
async function ask({ operation, ...asked }: Asked & { operation: Operation }): Promise<boolean> {
  const { status } = await request({ operation, ...asked })
  expect(
    [200, 201, 400, 401, 403, 404],
    `${operation} ${asked.collection} ${asked.asker}: ${status}`,
  ).toContain(status)
  return status < 300
}

async function request({ operation, collection, id, rest, asker }: Asked & { operation: Operation }) {
  const as = asker === 'anonymous' ? undefined : asker
  const path = `/${collection}/${id}`
  const patch = (body: object, query = '') => rest({ path: path + query, method: 'PATCH', body, as })
  made += 1
  switch (operation) {
    case 'create':
      return rest({
        path: `/${collection}?draft=true`,
        method: 'POST',
        body: dataOf({ collection, name: `Matrix ${made}` }),
        as,
      })
    case 'read':
      return rest({ path, as })
    case 'readVersions':
      return rest({ path: `/${collection}/versions?where[parent][equals]=${id}`, as })
    case 'update':
      return patch(changeOf(collection), '?draft=true')
    case 'publish':
      return patch({ _status: 'published' })
    case 'unpublish':
      return patch({ _status: 'draft' })
    case 'trash':
      return patch({ deletedAt: '2026-01-01T00:00:00.000Z' })
    case 'restore':
      return patch({ deletedAt: null, _status: 'draft' }, '?trash=true')
    case 'delete':
      return rest({ path: `${path}?trash=true`, method: 'DELETE', as })
    case 'duplicate':
      return rest({ path: `${path}/duplicate?draft=true`, method: 'POST', body: {}, as })
  }
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

test('every collection of the configuration has a row in the table', ({ payload }) => {
  const collections = payload.config.collections.map(({ slug }) => slug).filter((slug) => !own.has(slug))
  expect(Object.keys(expected).sort()).toEqual(collections.sort())
})

describe.each(Object.entries(expected))('%s', (collection, row) => {
  test.for(operations.filter((operation) => row[operation] !== '----'))(
    'who may %s',
    async (operation, { payload, make, rest }) => {
      const allowed: string[] = []
      for (const asker of askers) {
        const isPublic = operation === 'read' || operation === 'unpublish'
        const slug = collection as CollectionSlug
        const id = await makeOne({ collection: slug, payload, make, isPublic })
        if (operation === 'restore') await trash({ payload, collection: slug, id })
        allowed.push((await ask({ operation, collection, id, rest, asker })) ? 'y' : 'n')
      }
      expect(allowed.join('')).toBe(row[operation])
      if (collection === 'users')
        await payload.delete({ collection: 'users', where: { email: { like: 'matrix-' } }, trash: true })
    },
  )
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
  const data = { deletedAt: '2026-01-01T00:00:00.000Z' } as never
  await payload.update({ collection, id, data, context: { removesUsed: true } })
}

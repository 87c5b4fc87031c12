import type { CollectionSlug, FlattenedField, Payload } from 'payload'
import { describe, expect } from 'vitest'

import { test } from '../../support/integration-test'
import type { Makers } from '../../support/makers'
import type { Rest, RestAnswer } from '../../support/rest'

interface Denied {
  collection: CollectionSlug
  path: string
}

/**
 * Fields that somebody may not read, from the configuration: those of a collection itself, and those that one or two
 * relations lead to. A collection of which they may not read all has no readable field, seen from another.
 */
async function deniedPaths({ payload, user }: { payload: Payload; user: object | null }): Promise<Denied[]> {
  const req = { user, payload } as never
  const of = async (slug: CollectionSlug, left: number, isOwn: boolean): Promise<string[]> => {
    const { access, flattenedFields } = payload.collections[slug].config
    const readsAll = isOwn || (await access.read({ req })) === true
    const paths: string[] = []
    const walk = async (fields: FlattenedField[], prefix: string): Promise<void> => {
      for (const field of fields) {
        const path = `${prefix}${field.name}`
        const isHidden = 'hidden' in field && field.hidden
        const isDenied = 'access' in field && field.access?.read && !(await field.access.read({ req }))
        if (field.name !== 'id' && (isHidden || isDenied || !readsAll)) paths.push(path)
        else if (field.type === 'relationship' || field.type === 'upload') {
          if (left === 0) continue
          for (const related of [field.relationTo].flat()) {
            const value = Array.isArray(field.relationTo) ? '.value' : ''
            const further = await of(related, left - 1, false)
            paths.push(...further.map((each) => `${path}${value}.${each}`))
          }
        } else if ('flattenedFields' in field) await walk(field.flattenedFields, `${path}.`)
      }
    }
    await walk(flattenedFields, '')
    return paths
  }
  // Payload answers for preferences by their key alone: there is no list, no count and no version.
  const slugs = Object.keys(payload.collections).filter(
    (slug) => slug !== 'payload-preferences',
  ) as CollectionSlug[]
  const all: Denied[] = []
  for (const collection of slugs)
    all.push(...(await of(collection, 2, true)).map((path) => ({ collection, path })))
  return all
}

/** Whether who asks learns something: it is answered with documents, or with how many there are. */
function tells({ status, body }: RestAnswer): boolean {
  return status < 400 && body.errors === undefined
}

function probesOf({ collection, path }: Denied): string[] {
  const version = `version.${path}`
  return [
    `/${collection}?sort=${path}`,
    `/${collection}?sort=-${path}&draft=true`,
    `/${collection}?sort=createdAt,${path}`,
    `/${collection}?sort=${path.replaceAll('.', '__')}`,
    `/${collection}?where[${path}][exists]=true`,
    `/${collection}?where[${path}][like]=a&draft=true&trash=true`,
    `/${collection}?where[or][0][and][0][${path}][not_equals]=x`,
    `/${collection}?where[${path.replaceAll('.', '__')}][exists]=true`,
    `/${collection}/count?where[${path}][exists]=true`,
    `/${collection}/versions?where[${version}][exists]=true`,
    `/${collection}/versions?sort=${version}`,
  ]
}

const askers = [undefined, 'redacteur', 'eindredacteur', 'beheerder'] as const

describe.each(askers)('%s', (as) => {
  test('finds, counts and sorts nothing by a field that they may not read', async ({
    payload,
    make,
    restWithReadTime: rest,
  }) => {
    await fill({ make, rest })
    const user = as ? await make.staff(as) : null
    const denied = await deniedPaths({ payload, user })
    expect(denied).toContainEqual({ collection: 'users', path: 'salt' })
    if (!as) expect(denied).toContainEqual({ collection: 'topics', path: 'owner' })
    if (as) expect(denied).toContainEqual({ collection: 'topics', path: 'owner.hash' })
    const told: string[] = []
    for (const each of denied)
      for (const probe of probesOf(each)) if (tells(await rest({ path: probe, as }))) told.push(probe)
    expect(told).toEqual([])
  })

  test('is shown no hidden field by select, populate or joins', async ({
    payload,
    make,
    restWithReadTime: rest,
  }) => {
    await fill({ make, rest })
    const secrets = await secretsOf(payload)
    for (const [collection, query] of [
      ['users', 'select[salt]=true&select[hash]=true&select[sessions]=true&select[resetPasswordToken]=true'],
      ['topics', 'populate[users][hash]=true&populate[users][salt]=true&depth=3'],
      ['topics', 'select[owner]=true&populate[users][sessions]=true&depth=3&draft=true'],
      ['shared-previews', 'select[hash]=true&populate[users][hash]=true&depth=3'],
      ['users', 'joins[shared-previews][limit]=10&showHiddenFields=true&overrideAccess=true'],
      ['topics', 'joins[owner][where][hash][exists]=true&showHiddenFields=true'],
    ] as const) {
      for (const at of [`/${collection}?${query}`, `/${collection}/versions?${query}`]) {
        const { text } = await rest({ path: at, as })
        for (const secret of secrets) expect(text, at).not.toContain(secret)
      }
    }
  })

  test('changes and deletes nothing by a field that they may not read', async ({
    payload,
    make,
    restWithReadTime: rest,
  }) => {
    await fill({ make, rest })
    const before = await countsOf(payload)
    const user = as ? await make.staff(as) : null
    const taken: string[] = []
    for (const { collection, path } of await deniedPaths({ payload, user }))
      for (const method of ['PATCH', 'DELETE'] as const) {
        const selection = `/${collection}?where[${path}][exists]=true`
        const body = method === 'PATCH' ? { _status: 'draft' } : undefined
        const { status } = await rest({ path: selection, method, body, as })
        if (status < 400) taken.push(`${method} ${selection}`)
      }
    expect(taken).toEqual([])
    expect(await countsOf(payload)).toEqual(before)
  })
})

test('a visitor learns nothing of a draft that a public topic lists', async ({
  make,
  restWithReadTime: rest,
}) => {
  const { subtopic, organisation, source } = {
    subtopic: await make.subtopic({ title: 'Kijkgat onderwerp' }),
    organisation: await make.organisation({ name: 'Kijkgat organisatie', _status: 'draft' }),
    source: await make.source({ title: 'Kijkgat bron', _status: 'draft' }),
  }
  await make.topic({
    organisations: [{ organisation: organisation.id, role: 'Kijkt' }],
    sources: [source.id],
    subtopics: [],
  })
  await make.topic({ title: 'Concept', subtopics: [subtopic.id], _status: 'draft' })
  for (const where of [
    'where[organisations.organisation.name][like]=Kijkgat',
    'where[sources.title][like]=Kijkgat',
    'where[sources][contains][title][like]=Kijkgat',
    'where[subtopics.title][like]=Kijkgat',
    'where[subtopics.questions.text][exists]=true',
  ]) {
    for (const path of [`/topics?${where}`, `/topics/count?${where}`])
      expect(tells(await rest({ path })), path).toBe(false)
  }
})

test('what may be read is found, counted and sorted by', async ({ make, restWithReadTime: rest }) => {
  const owner = await make.staff('redacteur')
  await make.topic({ title: 'B', owner: owner.id })
  await make.topic({ title: 'A' })
  for (const [path, as] of [
    ['/topics?sort=title', undefined],
    ['/topics?where[title][equals]=A', undefined],
    ['/topics?sort=owner.name&where[or][0][owner.name][exists]=true', 'redacteur'],
    ['/topics/versions?where[version._status][equals]=published&sort=-updatedAt', 'redacteur'],
    ['/topics/versions?where[parent.title][exists]=true', 'redacteur'],
  ] as const) {
    const answer = await rest({ path, as })
    expect(tells(answer), `${path} ${answer.text}`).toBe(true)
  }
})

async function fill({ make, rest }: { make: Makers; rest: Rest }): Promise<void> {
  const { id } = await make.staff('beheerder')
  const topic = await make.topic({ title: 'Asiel', owner: id })
  await make.source({ publisher: (await make.organisation()).id })
  const share = { collection: 'topics', id: topic.id }
  await rest({ path: '/share-preview', method: 'POST', body: share, as: 'beheerder' })
  await rest({ path: `/topics/${topic.id}`, as: 'beheerder' })
}

async function secretsOf(payload: Payload): Promise<string[]> {
  const { rows } = await payload.db.drizzle.execute(`
    select hash as secret from users union select salt from users union select hash from shared_previews`)
  const secrets = rows.map(({ secret }) => String(secret))
  expect(secrets.length).toBeGreaterThan(3)
  return secrets
}

async function countsOf(payload: Payload): Promise<unknown[]> {
  const { rows } = await payload.db.drizzle.execute('select _status, count(*) from topics group by 1')
  return rows
}

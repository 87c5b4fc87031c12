import type { Payload, RequiredDataFromCollectionSlug } from 'payload'

import type { ContentCollection } from '@/domain/topics/content-collections'
import type { Media, Organisation, Page, Source, Subtopic, Topic, User } from '@/payload-types'
import type { StaffRole } from '@/domain/people/staff-role'

import { lexicalFromPageBody } from '@/seed/pages/lexical-from-page-body'

import { people } from './people'

type Data<C extends ContentCollection> = Partial<RequiredDataFromCollectionSlug<C>>

export interface Makers {
  topic: (data?: Data<'topics'>) => Promise<Topic>
  subtopic: (data?: Data<'subtopics'>) => Promise<Subtopic>
  organisation: (data?: Data<'organisations'>) => Promise<Organisation>
  source: (data?: Data<'sources'>) => Promise<Source>
  page: (data?: Data<'pages'>) => Promise<Page>
  image: () => Promise<Media>
  /** The member of staff with this role, as hooks and access rules know one. */
  staff: (role: StaffRole) => Promise<StaffUser>
}

type StaffUser = User & { collection: 'users' }

/**
 * Makes documents with plain, fixed names. They are public unless `_status` says otherwise; a subtopic is a draft,
 * since it goes public with its topic.
 */
export function makers(payload: Payload): Makers {
  return {
    topic: (data = {}) =>
      payload.create({
        collection: 'topics',
        data: { title: 'Asiel', description: 'Wie mag blijven?', _status: 'published', ...data },
        depth: 0,
      }),
    subtopic: (data = {}) =>
      payload.create({ collection: 'subtopics', data: { title: 'Opvang', _status: 'draft', ...data } }),
    organisation: (data = {}) =>
      payload.create({
        collection: 'organisations',
        data: { name: 'COA', type: 'uitvoeringsorganisatie', _status: 'published', ...data },
      }),
    source: (data = {}) =>
      payload.create({
        collection: 'sources',
        data: { title: 'Jaarverslag', kind: 'rapport', _status: 'published', ...data },
      }),
    page: (data = {}) =>
      payload.create({
        collection: 'pages',
        data: {
          title: 'Over de gids',
          path: 'over',
          description: 'Wat de gids is.',
          body: lexicalFromPageBody([{ heading: null, prose: [] }]),
          _status: 'published',
          ...data,
        },
      }),
    image: () =>
      payload.create({
        collection: 'media',
        data: { alt: 'Een wit vlak' },
        file: { name: 'vlak.png', data: onePixel, mimetype: 'image/png', size: onePixel.length },
      }),
    staff: (role) => findStaff({ payload, role }),
  }
}

/** Makes the members of staff that are not there. */
export async function makePeople(payload: Payload): Promise<void> {
  const { rows } = await payload.db.drizzle.execute('select email from users where deleted_at is null')
  const present = new Set(rows.map(({ email }) => email))
  for (const role of ['redacteur', 'eindredacteur', 'beheerder'] as const)
    if (!present.has(people[role].email)) await makeStaff({ payload, role })
}

/** The hashes of their passwords, which the databases of a process have in common: making one takes a while. */
const hashes = new Map<StaffRole, Pick<User, 'hash' | 'salt'>>()

async function makeStaff({ payload, role }: { payload: Payload; role: StaffRole }): Promise<User> {
  const { name, email } = people[role]
  const known = hashes.get(role)
  if (known) return payload.db.create({ collection: 'users', data: { name, email, role, ...known } })
  const data = { ...people[role], role }
  const { hash, salt, ...user } = await payload.create({
    collection: 'users',
    data,
    depth: 0,
    showHiddenFields: true,
  })
  hashes.set(role, { hash, salt })
  return user
}

async function findStaff({ payload, role }: { payload: Payload; role: StaffRole }): Promise<StaffUser> {
  const { email } = people[role]
  const where = { email: { equals: email } }
  const { docs } = await payload.find({ collection: 'users', where, limit: 1, pagination: false })
  const user = docs[0] ?? (await makeStaff({ payload, role }))
  return { ...user, collection: 'users' }
}

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
)

import type { StaffRole } from '@/domain/people/staff-role'

/** Who asks: a visitor, a program with a key of a beheerder, or a member of staff. */
export type Asker = 'anonymous' | 'key' | StaffRole

export const askers: Asker[] = ['anonymous', 'key', 'redacteur', 'eindredacteur', 'beheerder']

export const operations = [
  'create',
  'read',
  'readVersions',
  'update',
  'publish',
  'unpublish',
  'trash',
  'restore',
  'delete',
  'duplicate',
  'unlock',
] as const

export type Operation = (typeof operations)[number]

/**
 * For an operation: who may, in the order of `askers`; `y` yes, `n` no, `-` where a collection has no such thing. Reading
 * is of a document that is public where the collection has drafts; changing is of a draft.
 */
export type Row = Record<Operation, string>

const content: Row = {
  unlock: '-----',
  create: 'nnyyy',
  read: 'yyyyy',
  readVersions: 'nnyyy',
  update: 'nnyyy',
  publish: 'nnnyy',
  unpublish: 'nnnyy',
  trash: 'nnnyy',
  restore: 'nnnyy',
  delete: 'nnnyy',
  duplicate: 'nnyyy',
}

const none = { readVersions: '-----', publish: '-----', unpublish: '-----' }

/** Kept by the eindredactie, and read by all who are logged in. */
const kept: Row = {
  ...none,
  unlock: '-----',
  create: 'nnnyy',
  read: 'nnyyy',
  update: 'nnnyy',
  trash: 'nnnyy',
  restore: 'nnnyy',
  delete: 'nnnyy',
  duplicate: '-----',
}

/** Written by our own code alone. */
const told: Row = {
  ...none,
  unlock: '-----',
  create: 'nnnnn',
  read: 'nnyyy',
  update: 'nnnnn',
  trash: '-----',
  restore: '-----',
  delete: 'nnnnn',
  duplicate: '-----',
}

/** What each collection allows; one that is not here fails the tests. */
export const expected: Record<string, Row> = {
  topics: content,
  subtopics: { ...content, publish: '-----', unpublish: '-----' },
  organisations: content,
  sources: content,
  pages: { ...content, create: '-----', duplicate: '-----' },
  media: { ...kept, create: '-----' },
  redirects: kept,
  synonyms: kept,
  users: {
    ...kept,
    unlock: 'nnnny',
    create: 'nnnny',
    update: 'nnnny',
    trash: 'nnnny',
    restore: 'nnnny',
    delete: 'nnnny',
  },
  reviews: told,
  tips: { ...told, trash: 'nnnyy', restore: 'nnnyy', delete: 'nnnyy' },
  imports: told,
  changes: told,
  history: { ...told, read: 'nnnyy' },
  merges: { ...told, read: 'nnnyy' },
  keys: { ...told, read: 'nnnny', delete: 'nnnny' },
  'shared-previews': { ...told, delete: 'nnyyy' },
}

/** What each global allows. */
export const expectedOfGlobals: Record<string, Pick<Row, 'read' | 'update'>> = {
  site: { read: 'yyyyy', update: 'nnnny' },
}

/**
 * Who is let in at each endpoint of ours, in the order of `askers`, whatever comes of it then; with a body that it takes,
 * for tests that make it worse field by field. One that is not here fails the tests.
 */
export const expectedOfEndpoints: Record<string, { who: string; body?: Record<string, unknown> }> = {
  ...bulk({ collections: ['topics', 'subtopics', 'organisations', 'sources', 'pages'], update: 'nnyyy' }),
  ...bulk({ collections: ['media', 'redirects', 'synonyms', 'tips'], update: 'nnnyy' }),
  // Everybody changes their own account.
  ...bulk({ collections: ['users'], update: 'nnyyy', remove: 'nnnny' }),
  'POST /presence': { who: 'nnyyy', body: { collection: 'topics', id: 1, isWriting: true } },
  'GET /similar': { who: 'nnyyy' },
  'POST /share-preview': { who: 'nnyyy', body: { collection: 'topics', id: 1 } },
  'POST /jobs/run': { who: 'nnnnn', body: { at: 1 } },
  'POST /import/plan': { who: 'nnnyy' },
  'POST /import/apply': { who: 'nnnyy' },
  'GET /topics/:id/markdown': { who: 'nnyyy' },
  'GET /topics/:id/publication': { who: 'nnyyy' },
  'POST /topics/versions/:id': { who: 'nnyyy' },
  'POST /subtopics/versions/:id': { who: 'nnyyy' },
  'POST /organisations/versions/:id': { who: 'nnyyy' },
  'POST /sources/versions/:id': { who: 'nnyyy' },
  'POST /pages/versions/:id': { who: 'nnyyy' },
  'POST /subtopics/:id/move-question': { who: 'nnyyy', body: { key: 'abc', to: 2 } },
  'POST /users/first-register': { who: 'nnnnn', body: { email: 'a@example.org', password: 'x' } },
  'POST /users/invite': {
    who: 'nnnny',
    body: { name: 'Jo', email: 'beheerder@example.org', role: 'redacteur' },
  },
  'POST /users/:id/invite': { who: 'nnnny' },
  'POST /keys/make': { who: 'nnyyy', body: { label: 'Lezen' } },
  'POST /merges/merge': { who: 'nnnyy', body: { collection: 'sources', from: 1, into: 2 } },
  'POST /merges/:id/undo': { who: 'nnnyy' },
  'POST /reviews/submit': { who: 'nnyyy', body: { collection: 'topics', record: 1, note: '' } },
  'POST /reviews/:id/return': { who: 'nnnyy', body: { reason: 'Nee.' } },
  // With a key one only reads.
  'POST /tips/send': { who: 'ynyyy' },
  'POST /tips/:id/accept': { who: 'nnyyy', body: { as: 'sources' } },
  'POST /tips/:id/decline': { who: 'nnyyy', body: { reason: 'Nee.' } },
}

/** The rows of changing and deleting a selection of each collection. */
function bulk({
  collections,
  update,
  remove = 'nnnyy',
}: {
  collections: string[]
  update: string
  remove?: string
}): Record<string, { who: string; body?: Record<string, unknown> }> {
  const rows = collections.flatMap((slug) => [
    [`PATCH /${slug}/`, { who: update, body: { deletedAt: null, updatedAt: null } }] as const,
    [`DELETE /${slug}/`, { who: remove }] as const,
  ])
  return Object.fromEntries(rows)
}

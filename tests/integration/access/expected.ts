import type { StaffRole } from '@/domain/people/staff-role'

/** Who sends a request: a visitor, or a member of staff. */
export type Asker = 'anonymous' | StaffRole

export const askers: Asker[] = ['anonymous', 'redacteur', 'eindredacteur', 'beheerder']

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
  unlock: '----',
  create: 'nyyy',
  read: 'yyyy',
  readVersions: 'nyyy',
  update: 'nyyy',
  publish: 'nnyy',
  unpublish: 'nnyy',
  trash: 'nnyy',
  restore: 'nnyy',
  delete: 'nnyy',
  duplicate: 'nyyy',
}

const none = { readVersions: '----', publish: '----', unpublish: '----' }

/** Kept by the eindredactie, and read by all who are logged in. */
const kept: Row = {
  ...none,
  unlock: '----',
  create: 'nnyy',
  read: 'nyyy',
  update: 'nnyy',
  trash: 'nnyy',
  restore: 'nnyy',
  delete: 'nnyy',
  duplicate: '----',
}

/** Written by our own code alone. */
const told: Row = {
  ...none,
  unlock: '----',
  create: 'nnnn',
  read: 'nyyy',
  update: 'nnnn',
  trash: '----',
  restore: '----',
  delete: 'nnnn',
  duplicate: '----',
}

/** What each collection allows; one that is not here fails the tests. */
export const expected: Record<string, Row> = {
  topics: content,
  subtopics: { ...content, publish: '----', unpublish: '----' },
  organisations: content,
  sources: content,
  pages: { ...content, create: '----', duplicate: '----' },
  media: { ...kept, create: '----' },
  redirects: kept,
  synonyms: kept,
  users: {
    ...kept,
    unlock: 'nnny',
    create: 'nnny',
    update: 'nnny',
    trash: 'nnny',
    restore: 'nnny',
    delete: 'nnny',
  },
  reviews: told,
  tips: { ...told, trash: 'nnyy', restore: 'nnyy', delete: 'nnyy' },
  imports: told,
  changes: told,
  history: { ...told, read: 'nnyy' },
  merges: { ...told, read: 'nnyy' },
  'shared-previews': { ...told, delete: 'nyyy' },
}

/** What each global allows. */
export const expectedOfGlobals: Record<string, Pick<Row, 'read' | 'update'>> = {
  site: { read: 'yyyy', update: 'nnny' },
}

const planned = {
  collection: 'topics',
  record: 1,
  type: 'publish',
  date: '2999-01-01',
  time: '09:00',
  parts: [],
}

/**
 * Who is let in at each endpoint of ours, in the order of `askers`, whatever comes of it then; with a body that it takes,
 * for tests that make it worse field by field. One that is not here fails the tests.
 */
export const expectedOfEndpoints: Record<string, { who: string; body?: Record<string, unknown> }> = {
  ...bulk({ collections: ['topics', 'subtopics', 'organisations', 'sources', 'pages'], update: 'nyyy' }),
  ...bulk({ collections: ['redirects', 'synonyms', 'tips'], update: 'nnyy' }),
  // A redacteur changes own pictures.
  ...bulk({ collections: ['media'], update: 'nyyy' }),
  // Everybody changes their own account.
  ...bulk({ collections: ['users'], update: 'nyyy', remove: 'nnny' }),
  'POST /presence': { who: 'nyyy', body: { collection: 'topics', id: 1, isWriting: true } },
  'GET /similar': { who: 'nyyy' },
  'POST /similar/distinct': { who: 'nyyy' },
  'GET /versions': { who: 'nyyy' },
  'GET /find': { who: 'nyyy' },
  'GET /suggestions': { who: 'nyyy' },
  'POST /share-preview': { who: 'nyyy', body: { collection: 'topics', id: 1 } },
  'GET /plans': { who: 'nyyy' },
  'POST /plans': { who: 'nnyy', body: planned },
  'PATCH /plans/:id': { who: 'nnyy', body: planned },
  'DELETE /plans/:id': { who: 'nnyy' },
  'POST /jobs/run': { who: 'nnnn', body: { at: 1 } },
  'POST /import/plan': { who: 'nnyy' },
  'POST /import/apply': { who: 'nnyy' },
  'GET /topics/:id/markdown': { who: 'nyyy' },
  'GET /topics/:id/publication': { who: 'nyyy' },
  'POST /topics/:id/publication': {
    who: 'nnyy',
    body: { updatedAt: '2026-01-01T00:00:00Z', publication: { parts: [], seen: [] } },
  },
  'POST /subtopics/:id/publication': { who: 'nyyy', body: { title: 'Opvang', questions: 0 } },
  'GET /topics/publication': { who: 'nnyy' },
  'POST /topics/publication': { who: 'nnyy', body: { publications: [] } },
  'GET /subtopics/publication': { who: 'nnyy' },
  'POST /subtopics/publication': { who: 'nnyy', body: { publications: [] } },
  'GET /organisations/publication': { who: 'nnyy' },
  'POST /organisations/publication': { who: 'nnyy', body: { publications: [] } },
  'GET /sources/publication': { who: 'nnyy' },
  'POST /sources/publication': { who: 'nnyy', body: { publications: [] } },
  'GET /pages/publication': { who: 'nnyy' },
  'POST /pages/publication': { who: 'nnyy', body: { publications: [] } },
  'POST /topics/versions/:id': { who: 'nyyy' },
  'POST /subtopics/versions/:id': { who: 'nyyy' },
  'POST /organisations/versions/:id': { who: 'nyyy' },
  'POST /sources/versions/:id': { who: 'nyyy' },
  'POST /sources/page-proposal': { who: 'nyyy', body: { url: 'http://127.0.0.1/' } },
  'POST /pages/versions/:id': { who: 'nyyy' },
  'POST /subtopics/:id/move-question': { who: 'nyyy', body: { key: 'abc', to: 2 } },
  'POST /users/first-register': { who: 'nnnn', body: { email: 'a@example.org', password: 'x' } },
  'POST /users/invite': {
    who: 'nnny',
    body: { name: 'Jo', email: 'beheerder@example.org', role: 'redacteur' },
  },
  'POST /users/:id/invite': { who: 'nnny' },
  'POST /merges/merge': { who: 'nnyy', body: { collection: 'sources', from: 1, into: 2 } },
  'POST /merges/:id/undo': { who: 'nnyy' },
  'POST /reviews/submit': { who: 'nyyy', body: { collection: 'topics', record: 1, note: '' } },
  'POST /reviews/:id/return': { who: 'nnyy', body: { reason: 'Nee.' } },
  'POST /tips/send': { who: 'yyyy' },
  'POST /woo/letter': { who: 'yyyy' },
  'GET /register': { who: 'nyyy' },
  'POST /register/accept': { who: 'nyyy', body: { organisation: 1, kind: 'url', value: 'https://coa.nl' } },
  'POST /register/match': { who: 'nnyy', body: { organisation: 1, body: '1', isSame: false } },
  'POST /register/ignore': { who: 'nyyy', body: { organisation: 1, kind: 'url', value: 'https://coa.nl' } },
  'POST /links/check': { who: 'nyyy', body: { address: 'https://a.nl/' } },
  'POST /links/dispute': { who: 'nnyy', body: { address: 'https://a.nl/' } },
  'POST /links/follow': { who: 'nyyy', body: { address: 'https://a.nl/', to: 'https://b.nl/' } },
  'POST /links/save': { who: 'nyyy', body: { address: 'https://a.nl/' } },
  'GET /links/replacement': { who: 'nnyy' },
  'POST /links/replace': {
    who: 'nnyy',
    body: {
      from: 'https://a.nl/',
      to: 'https://b.nl/',
      replacement: null,
      records: [{ collection: 'sources', record: 1, updatedAt: '2026-01-01T00:00:00.000Z', keys: ['url'] }],
    },
  },
  'POST /links/replace/:id/undo': { who: 'nnyy', body: { after: 0 } },
  'POST /tips/:id/accept': { who: 'nyyy', body: { as: 'sources' } },
  'POST /tips/:id/decline': { who: 'nyyy', body: { reason: 'Nee.' } },
}

/** The rows of changing and deleting a selection of each collection. */
function bulk({
  collections,
  update,
  remove = 'nnyy',
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

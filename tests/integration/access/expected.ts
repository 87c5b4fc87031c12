import type { StaffRole } from '@/domain/staff-role'

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
}

/** What each global allows. */
export const expectedOfGlobals: Record<string, Pick<Row, 'read' | 'update'>> = {
  site: { read: 'yyyyy', update: 'nnnny' },
}

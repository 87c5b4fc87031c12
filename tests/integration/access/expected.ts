import type { StaffRole } from '@/domain/staff-role'

/** Who asks. */
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
] as const

export type Operation = (typeof operations)[number]

/**
 * For an operation: who may, in the order of `askers`; `y` yes, `n` no, `-` where a collection has no such thing. Reading
 * is of a document that is public where the collection has drafts; changing is of a draft.
 */
export type Row = Record<Operation, string>

const content: Row = {
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
  media: { ...kept, create: '----', read: 'yyyy' },
  redirects: kept,
  synonyms: kept,
  users: { ...kept, create: 'nnny', update: 'nnny', trash: 'nnny', restore: 'nnny', delete: 'nnny' },
  reviews: told,
  tips: { ...told, trash: 'nnnn', restore: 'nnnn', delete: 'nnyy' },
  imports: told,
  changes: told,
  history: { ...told, read: 'nnyy' },
  merges: { ...told, read: 'nnyy' },
}

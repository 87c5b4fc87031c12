import { organisationFields } from '@/domain/organisations/organisation-fields'
import { sourceFields } from '@/domain/sources/source-fields'
import type { RecordCollection } from '@/domain/topics/content-collections'
import type { Problem } from '@/seed/problem'
import type { Place } from '@/domain/document/topic-document'

import type { ExistingDossier, ExistingOrganisation, ExistingSource } from './existing'
import { draftMark } from './draft-mark'
import { mergeFields, type FieldConflict } from './merge-fields'
import { LedNames } from './led-names'
import type { Lookups } from './lookups'
import type { OrganisationIndex } from './organisation-index'
import type { ConflictingLists, PlannedCollection, PlannedRecord } from './plan'
import type { QuestionIndex } from './question-index'
import { idOfRef, type Ref } from './ref'
import type { Provided } from './provided'
import type { RegisterTypes } from './register-types'
import type { RemovedRecords } from './removed-records'
import type { SourceIndex } from './source-index'

/** What a plan is made from, beside the document. */
export interface Surroundings {
  /** The topic that the document is about, when it is there already. */
  dossier: ExistingDossier | null
  organisations: ReadonlyMap<Ref, ExistingOrganisation>
  sources: ReadonlyMap<Ref, ExistingSource>
  organisationIndex: OrganisationIndex
  sourceIndex: SourceIndex
  /** Where only a part of the guide was read. */
  lookups?: Record<RecordCollection, Lookups>
  /** Slugs in use, by collection; also those of drafts and of what is in the trash. */
  slugs: Record<RecordCollection, ReadonlySet<string>>
  last: Provided | null
  /** The drafts that imports left, by `draftMark`: on one that still has that name, nobody worked since. */
  drafts?: ReadonlySet<string>
  /** Whether the drafts of imports go public with this one. */
  publishes?: boolean
  /** The questions of all topics; without them nothing is said of a question that another topic has. */
  questions?: QuestionIndex
  /** What editors took away; without it nothing is known to be in the trash or merged. */
  removed?: RemovedRecords
  /** What the government's register says that organisations are; without it, or where it says nothing, they are guessed. */
  register?: RegisterTypes
}

/** The key of the topic itself, which no other record refers to. */
export const topicKey = 'topic'

/** Gathers a plan while the parts of a document are gone through. */
export class Planner {
  readonly records = new Map<string, PlannedRecord>()
  readonly problems: Problem[] = []
  /** Keys of records whose newest version is a draft that the document would have changed. */
  readonly leftAlone = new Set<string>()
  /** What the names of this document, and of its last import, lead to. */
  readonly names: LedNames
  /** Records that have their name already, and are planned once all rows about them are read. */
  readonly made = new Set<Ref>()
  /** A row waits for a record that is in the trash. */
  waits = false

  constructor(readonly surroundings: Surroundings) {
    this.names = LedNames.of(surroundings.last)
  }

  /** Whether a record is there, or will be. */
  isThere(ref: Ref): boolean {
    const { organisations, sources } = this.surroundings
    return this.made.has(ref) || organisations.has(ref) || sources.has(ref)
  }

  create(record: { collection: PlannedCollection; ref: Ref | null; label: string; data: object }): void {
    const { collection, ref, label, data } = record
    this.records.set(ref ?? topicKey, {
      collection,
      ref,
      id: null,
      before: null,
      action: 'create',
      label,
      data: { ...data },
      changes: Object.entries(data).map(([field, after]) => ({
        field,
        before: null,
        after: after as unknown,
      })),
      conflicts: [],
    })
  }

  /** Compares a record that is there with what the document says of it; an unfinished draft is left alone. */
  compare({
    collection,
    ref,
    id,
    label,
    now,
    last,
    file,
    place,
    items = [],
    lists,
  }: {
    collection: PlannedCollection
    ref: Ref | null
    id: number
    label: string
    now: Now
    last: object | undefined
    file: object
    place: Place
    /** Conflicts about items of the lists in `lists`, which were merged before. */
    items?: FieldConflict[]
    lists?: ConflictingLists
  }): void {
    const isOwn = this.isOwnDraft({ collection, id, now })
    const { data, changes, conflicts: ownConflicts } = mergeFields({ last, now, file })
    if (isOwn && this.surroundings.publishes) {
      data._status = 'published'
      changes.push({ field: '_status', before: 'draft', after: 'published' })
    }
    const isDraft =
      now.newest === 'draft' && !isOwn && changes.length + ownConflicts.length + items.length > 0
    const conflicts = isDraft ? [] : [...ownConflicts, ...items]
    if (isDraft) this.leaveAlone({ key: ref ?? topicKey, label, place })
    const action = isDraft || conflicts.length > 0 ? 'conflict' : changes.length > 0 ? 'update' : 'unchanged'
    for (const conflict of conflicts)
      this.report({
        place,
        rule: 'conflict',
        message: conflictMessage({ label, conflict, isFirst: last === undefined }),
      })
    const written = isDraft ? {} : data
    const record = { collection, ref, id, before: now, action, label, changes, conflicts, lists } as const
    this.records.set(ref ?? topicKey, { ...record, data: written })
  }

  report({ place, ...problem }: Omit<Problem, 'line' | 'column'> & { place: Place }): void {
    this.problems.push({ ...problem, line: place.line, column: place.column })
  }

  /** Says that a row names what editors took away, which does not come back by an import. */
  reportRemoved({ ref, label, place }: { ref: Ref; label: string; place: Place }): void {
    const isTrashed = this.surroundings.removed?.trashed.has(ref) ?? false
    const message = isTrashed
      ? `“${label}” ligt in de prullenbak en blijft daar; deze rij is niet overgenomen.`
      : `“${label}” is verwijderd en komt niet terug; deze rij is niet overgenomen.`
    this.report({ place, rule: 'row-in-the-trash', message })
  }

  /** Whether a record is a draft as an import left it: nobody worked on it since. */
  isOwnDraft({
    collection,
    id,
    now: { newest, savedAt },
  }: {
    collection: PlannedCollection
    id: number
    now: Now
  }): boolean {
    if (newest !== 'draft' || savedAt === undefined) return false
    return this.surroundings.drafts?.has(draftMark({ collection, id, savedAt })) ?? false
  }

  private leaveAlone({ key, label, place }: { key: string; label: string; place: Place }): void {
    this.leftAlone.add(key)
    const message = `“${label}” heeft een concept dat nog niet gepubliceerd is; de import laat het met rust.`
    this.report({ place, rule: 'unfinished-draft', message })
  }
}

/** A record as it is, beside the fields that are compared. */
type Now = object & { newest: 'draft' | 'published'; savedAt?: string }

export function existingOf<Value>({
  ref,
  map,
}: {
  ref: Ref
  map: ReadonlyMap<Ref, Value>
}): { id: number; now: Value } | null {
  const id = idOfRef(ref)
  const now = map.get(ref)
  return id !== null && now !== undefined ? { id, now } : null
}

function conflictMessage({
  label,
  conflict: { field, item },
  isFirst,
}: {
  label: string
  conflict: FieldConflict
  /** The document says something of it for the first time. */
  isFirst: boolean
}): string {
  const what = item
    ? itemNames[item.field]?.(item.label)
    : `${fieldNames[field] ?? `Het veld “${field}”`} van “${label}”`
  return isFirst
    ? `${what} is al anders dan in het document; wat er staat, blijft.`
    : `${what} is sinds de vorige import veranderd, en in het document ook; wat er staat, blijft.`
}

/** The fields of items that a document has. */
const itemNames: { [field: string]: (label: string) => string } = {
  text: (label) => `De vraag “${label}”`,
  lead: (label) => `De inleidende zin van de vraag “${label}”`,
  note: (label) => `De toelichting bij de vraag “${label}”`,
  organisations: (label) => `De lijst met organisaties bij de vraag “${label}”`,
  sources: (label) => `De lijst met bronnen bij de vraag “${label}”`,
  terms: (label) => `De lijst met zoektermen bij de vraag “${label}”`,
  publications: (label) => `De lijst met publicaties bij de vraag “${label}”`,
  role: (label) => `De rol van “${label}”`,
  url: (label) => `De link van “${label}”`,
}

const fieldNames: { [field: string]: string | undefined } = {
  ...Object.fromEntries(
    Object.entries({ ...organisationFields, ...sourceFields }).map(([field, { named }]) => [field, named]),
  ),
  intro: 'De inleiding',
  feeds: 'De lijst met zoektermen',
  highlight: 'De uitgelichte vraag',
  imageURL: 'Het adres van het beeld',
  context: 'De toelichting',
}

import type { PartCollection } from '@/domain/topics/content-collections'
import { rememberKey, resolveProvided } from '@/seed/apply/resolve-provided'

import type {
  ExistingDossier,
  ExistingOrganisation,
  ExistingSource,
  ExistingSubtopic,
  ExistingTopic,
  QuestionRow,
  RoleRow,
} from './existing'
import { emptyOrganisation, emptySource } from './empty-records'
import { OrganisationIndex } from './organisation-index'
import { furtherOf } from './plan-further'
import type { Plan, PlannedRecord } from './plan'
import type { Surroundings } from './planner'
import { existingRef, idOfRef, type Ref } from './ref'
import type { Provided } from './provided'
import { SourceIndex } from './source-index'

/** What a database holds for plans to be made against: plans are tried on it without one. */
export interface Records {
  topic: ExistingTopic | null
  subtopics: Map<Ref, ExistingSubtopic>
  organisations: Map<Ref, ExistingOrganisation>
  sources: Map<Ref, ExistingSource>
  provided: Provided | null
  /** What editors took away. */
  removed?: RemovedInMemory
}

export interface RemovedInMemory {
  organisations: Map<Ref, ExistingOrganisation>
  sources: Map<Ref, ExistingSource>
  merged: Map<Ref, Ref>
}

export function noRecords(): Records {
  return { topic: null, subtopics: new Map(), organisations: new Map(), sources: new Map(), provided: null }
}

/** What a plan is made from. */
export function surroundingsOf({
  topic,
  subtopics,
  organisations,
  sources,
  provided,
  removed,
}: Records): Surroundings {
  const withRefs = <Existing>(records: Map<Ref, Existing>): (Existing & { ref: Ref })[] =>
    [...records].map(([ref, record]) => ({ ref, ...record }))
  const dossier: ExistingDossier | null = topic && {
    topic,
    subtopics: topic.subtopics.flatMap((ref) => subtopics.get(ref) ?? []),
  }
  return {
    dossier,
    organisations,
    sources,
    organisationIndex: new OrganisationIndex(withRefs(organisations)),
    sourceIndex: new SourceIndex(withRefs(sources)),
    slugs: {
      organisations: slugsOf(organisations, removed?.organisations),
      sources: slugsOf(sources, removed?.sources),
    },
    last: provided,
    removed: removed && {
      organisationIndex: new OrganisationIndex(withRefs(removed.organisations)),
      sourceIndex: new SourceIndex(withRefs(removed.sources)),
      trashed: new Set([...removed.organisations.keys(), ...removed.sources.keys()]),
      merged: removed.merged,
    },
  }
}

function slugsOf(...collections: (Map<Ref, { slug: string }> | undefined)[]): Set<string> {
  return new Set(collections.flatMap((records) => [...(records?.values() ?? [])].map(({ slug }) => slug)))
}

/** The records after a plan, which `applyPlan` writes in the same way. */
export function withPlan({ records, plan }: { records: Records; plan: Plan }): Records {
  const after: Records = {
    ...records,
    subtopics: new Map(records.subtopics),
    organisations: new Map(records.organisations),
    sources: new Map(records.sources),
  }
  const ids = new Map<Ref, number>()
  const keys = new Map<string, string[]>()
  for (const record of plan.records) {
    const id = record.id ?? sizeOf(records) + ids.size + 1
    if (record.ref && record.id === null) ids.set(record.ref, id)
    write({ after, record, id, ids, keys })
  }
  return { ...after, provided: plan.provided && resolveProvided({ provided: plan.provided, ids, keys }) }
}

function sizeOf({ subtopics, organisations, sources, removed }: Records): number {
  const gone = (removed?.organisations.size ?? 0) + (removed?.sources.size ?? 0)
  return subtopics.size + organisations.size + sources.size + gone
}

function write({
  after,
  record,
  id,
  ids,
  keys,
}: {
  after: Records
  record: PlannedRecord
  id: number
  ids: ReadonlyMap<Ref, number>
  keys: Map<string, string[]>
}): void {
  const { collection, ref } = record
  const data = resolved({ data: record.data, ids })
  const own = { id, newest: 'published' as const }
  if (collection === 'topics' || ref === null) {
    after.topic = { ...emptyTopic, ...after.topic, ...own, ...data }
    return
  }
  const place = existingRef({ collection, id })
  if (collection === 'organisations')
    after.organisations.set(place, {
      ...emptyOrganisation,
      ...after.organisations.get(place),
      ...own,
      ...data,
    })
  if (collection === 'sources')
    after.sources.set(place, { ...emptySource, ...after.sources.get(place), ...own, ...data })
  if (collection === 'subtopics') {
    const subtopic = { ...emptySubtopic, ...after.subtopics.get(place), ...own, ...data }
    const questions = subtopic.questions.map((row, index) => withKey({ row, name: `${id}.${index}` }))
    for (const { text, key } of questions) if (key) rememberKey({ keys, name: `${ref} ${text}`, key })
    after.subtopics.set(place, { ...subtopic, questions })
  }
}

function withKey({ row, name }: { row: QuestionRow; name: string }): QuestionRow {
  return row.key ? row : { ...row, id: `row ${name} ${row.text}`, key: `key ${name} ${row.text}` }
}

/** Planned fields with the refs of what was just made. */
function resolved({
  data,
  ids,
}: {
  data: PlannedRecord['data']
  ids: ReadonlyMap<Ref, number>
}): PlannedRecord['data'] {
  return Object.fromEntries(Object.entries(data).map(([field, value]) => [field, refsIn({ value, ids })]))
}

function refsIn({ value, ids }: { value: unknown; ids: ReadonlyMap<Ref, number> }): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => refsIn({ value: item, ids }))
  if (isRoleRow(value)) return { ...value, organisation: refsIn({ value: value.organisation, ids }) }
  if (isLedQuestion(value)) {
    const { organisations, sources } = furtherOf(value)
    return {
      ...value,
      organisations: refsIn({ value: organisations, ids }),
      sources: refsIn({ value: sources, ids }),
    }
  }
  if (!isRef(value) || idOfRef(value) !== null) return value
  const id = ids.get(value)
  return id === undefined ? value : existingRef({ collection: collectionOf(value), id })
}

function isRoleRow(value: unknown): value is RoleRow {
  return typeof value === 'object' && value !== null && 'organisation' in value
}

function isLedQuestion(value: unknown): value is QuestionRow {
  return typeof value === 'object' && value !== null && 'text' in value && 'organisations' in value
}

function isRef(value: unknown): value is Ref {
  return typeof value === 'string' && /^(subtopics|organisations|sources):\+?\S+$/.test(value)
}

function collectionOf(ref: Ref): PartCollection {
  if (ref.startsWith('subtopics:')) return 'subtopics'
  return ref.startsWith('sources:') ? 'sources' : 'organisations'
}

const emptyTopic: Omit<ExistingTopic, 'id' | 'newest'> = {
  title: '',
  description: null,
  imageURL: null,
  feeds: [],
  highlight: null,
  intro: [],
  subtopics: [],
  organisations: [],
  sources: [],
}
const emptySubtopic: Omit<ExistingSubtopic, 'id' | 'newest'> = { title: '', context: null, questions: [] }

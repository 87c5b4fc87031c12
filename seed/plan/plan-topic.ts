import type { PartCollection } from '@/domain/topics/content-collections'
import type { TopicDocument } from '@/domain/document/topic-document'

import type { ExistingTopic, QuestionRow, RoleRow } from './existing'
import { joinOrganisationRows } from './join-organisation-rows'
import { joinSourceRows } from './join-source-rows'
import { mergeList } from '@/domain/merge/merge-list'
import { itemConflicts, mergeFields, type FieldConflict } from './merge-fields'
import { furtherOf } from './plan-further'
import type { Planner } from './planner'
import { existingRef, type Ref } from './ref'
import type { Provided, ImportedOrganisation } from './provided'
import { same } from '@/domain/merge/same'

type Parts = Pick<Provided, PartCollection>

/** Plans the topic itself: its own fields, and which parts it has in what order. */
export function planTopic({
  document,
  parts,
  planner,
}: {
  document: TopicDocument
  parts: Parts
  planner: Planner
}): void {
  const { title, slug, description, imageURL, feeds, highlight, intro } = document
  const own = { title, description, imageURL, feeds, highlight, intro }
  const { dossier, last } = planner.surroundings
  const isThere = ({ ref }: { ref: Ref }): boolean => planner.isThere(ref)
  const fileRoles = roleRows({ organisations: parts.organisations.filter(isThere), planner })
  const fileSources = refs(parts.sources.filter(isThere))
  if (!dossier) {
    const relations = { subtopics: refs(parts.subtopics), organisations: fileRoles, sources: fileSources }
    planner.create({ collection: 'topics', ref: null, label: title, data: { ...own, slug, ...relations } })
    return
  }
  const now = dossier.topic
  const touched = touchedRefs(planner)
  const { subtopics, organisations, sources } = now
  const roles = mergeRoles({ last: lastRoles({ last, planner }), now, file: fileRoles, planner })
  const merged = {
    subtopics: mergeRefs({
      last: refs(last?.subtopics),
      now: subtopics,
      file: refs(parts.subtopics),
      touched,
    }),
    organisations: roles.rows,
    sources: mergeRefs({ last: refs(last?.sources), now: sources, file: fileSources, touched }),
  }
  planner.compare({
    collection: 'topics',
    ref: null,
    id: now.id,
    label: now.title,
    now,
    // The lists are merged item by item above; here they differ from `now` only where the file wins.
    last: { ...(last ?? emptied(own)), subtopics, organisations, sources },
    file: { ...provided(own), ...merged },
    place: { line: 1, column: 1 },
    items: roles.items,
    lists: roles.items.length > 0 ? { organisations: roles.rows } : undefined,
  })
}

/** A document without an image says nothing of it: what a visitor downloads has none. */
function provided<Own extends { imageURL: string | null }>({ imageURL, ...own }: Own): object {
  return imageURL === null ? own : { ...own, imageURL }
}

/** Without a last import every filled field is the editor's, and every empty one may be filled. */
function emptied(own: object): object {
  return Object.fromEntries(Object.keys(own).map((field) => [field, null]))
}

function refs(parts: { ref: Ref }[] | undefined): Ref[] {
  return [...new Set((parts ?? []).map(({ ref }) => ref))]
}

/** Parts that an editor changed since the last import: the file does not take those away. */
function touchedRefs({ surroundings: { last, dossier, sources } }: Planner): Set<Ref> {
  const subtopics = new Map(
    (dossier?.subtopics ?? []).map((now) => [existingRef({ collection: 'subtopics', id: now.id }), now]),
  )
  const differs = (provided: object, now: object | undefined): boolean =>
    now !== undefined &&
    Object.entries(provided).some(
      ([field, value]) => field in now && !same(comparable(value), comparable(Reflect.get(now, field))),
    )
  return new Set([
    ...(last?.subtopics ?? [])
      .filter((provided) => differs(provided, subtopics.get(provided.ref)))
      .map(({ ref }) => ref),
    ...joinSourceRows(last?.sources ?? [])
      .filter((provided) => differs(provided, sources.get(provided.ref)))
      .map(({ ref }) => ref),
  ])
}

/** Rows without the ids that only the database knows. */
function comparable(value: unknown): unknown {
  if (!Array.isArray(value)) return value
  return value.map((row: unknown) => (isQuestion(row) ? [row.lead, row.text, row.note, furtherOf(row)] : row))
}

function isQuestion(row: unknown): row is QuestionRow {
  return typeof row === 'object' && row !== null && 'text' in row && 'note' in row
}

function mergeRefs({
  last,
  now,
  file,
  touched,
}: {
  last: Ref[]
  now: Ref[]
  file: Ref[]
  touched: Set<Ref>
}): Ref[] {
  return mergeList<Ref>({
    last,
    now,
    file,
    identity: (ref) => ref,
    mergeItem: ({ last: before, now: there, file: provided }) =>
      before && there && !provided && !touched.has(there) ? null : (there ?? provided ?? null),
  })
}

/** The organisations of a topic, each with an address of its own only where that is not the organisation's website. */
function roleRows({
  organisations,
  planner,
}: {
  organisations: ImportedOrganisation[]
  planner: Planner
}): RoleRow[] {
  return joinOrganisationRows(organisations).map(({ ref, role, url }) => {
    const record = planner.records.get(ref)
    const website = record?.data.url ?? planner.surroundings.organisations.get(ref)?.url ?? null
    return { organisation: ref, role, url: same(website, url) ? null : url }
  })
}

function lastRoles({ last, planner }: { last: Provided | null; planner: Planner }): RoleRow[] {
  return roleRows({ organisations: last?.organisations ?? [], planner })
}

function mergeRoles({
  last,
  now,
  file,
  planner,
}: {
  last: RoleRow[]
  now: ExistingTopic
  file: RoleRow[]
  planner: Planner
}): { rows: RoleRow[]; items: FieldConflict[] } {
  const items: FieldConflict[] = []
  const rows = mergeList<RoleRow>({
    last,
    now: now.organisations,
    file,
    identity: ({ organisation }) => organisation,
    mergeItem: (sides) => {
      if (!sides.file)
        return sides.last && sides.now && isUntouched({ last: sides.last, now: sides.now })
          ? null
          : (sides.now ?? null)
      if (!sides.now) return sides.file
      const { role, url } = sides.file
      const { data, conflicts } = mergeFields({ last: sides.last, now: sides.now, file: { role, url } })
      const { organisation } = sides.now
      const label = planner.surroundings.organisations.get(organisation)?.name ?? organisation
      items.push(
        ...itemConflicts({ list: 'organisations', item: { identity: organisation, label }, conflicts }),
      )
      return { ...sides.now, ...data }
    },
  })
  return { rows, items }
}

/** Whether an editor left the row as it was; that the organisation has another website by now changes no row. */
function isUntouched({ last, now }: { last: RoleRow; now: RoleRow }): boolean {
  return same(last.role, now.role) && (now.url === null || same(last.url, now.url))
}

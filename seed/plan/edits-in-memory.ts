import type { ExistingOrganisation, ExistingSource, ExistingTopic, RoleRow } from './existing'
import type { Records, RemovedInMemory } from './records-in-memory'
import type { Ref } from './ref'

/** What an editor can do to the organisations and sources of a topic between two imports. */
export type Edit = { at: number; other: number } & (
  | { does: 'rename' | 'alias' | 'trash' | 'restore' | 'merge' | 'undo' }
  | { does: 'takeOff' | 'reorder' | 'role' | 'link' }
)

export const edits = [
  ...(['rename', 'alias', 'trash', 'restore', 'merge', 'undo'] as const),
  ...(['takeOff', 'reorder', 'role', 'link'] as const),
]

/** The records after an edit; the same where there is nothing to do it to. */
export function edited({ records, edit, name }: { records: Records; edit: Edit; name: string }): Records {
  const { organisations, sources, topic } = records
  if (!topic) return records
  const one = pick([...organisations.keys(), ...sources.keys()], edit.at)
  const row = pick(topic.organisations, edit.at)
  switch (edit.does) {
    case 'rename':
      return one ? changed({ records, ref: one, fields: { name, title: name } }) : records
    case 'alias':
      return one ? changed({ records, ref: one, fields: { aliases: [name] } }) : records
    case 'takeOff':
      return one ? takenOff({ records, ref: one }) : records
    case 'trash':
      return one ? trashed({ records: takenOff({ records, ref: one }), ref: one }) : records
    case 'restore':
      return restored({ records, at: edit.at })
    case 'merge':
      return merged({ records, edit })
    case 'undo':
      return undone({ records, at: edit.at })
    case 'reorder':
      return withTopic({
        records,
        organisations: topic.organisations.toReversed(),
        sources: topic.sources.toReversed(),
      })
    case 'role':
      return withTopic({ records, organisations: replaced({ topic, row, fields: { role: name } }) })
    case 'link':
      return withTopic({
        records,
        organisations: replaced({ topic, row, fields: { url: `https://editor.example/${name.length}` } }),
      })
  }
}

function pick<Item>(items: Item[], at: number): Item | undefined {
  return items[at % items.length]
}

function withTopic({
  records,
  ...lists
}: { records: Records } & Partial<Pick<ExistingTopic, 'organisations' | 'sources'>>): Records {
  return { ...records, topic: records.topic && { ...records.topic, ...lists } }
}

function replaced({
  topic,
  row,
  fields,
}: {
  topic: ExistingTopic
  row: RoleRow | undefined
  fields: Partial<RoleRow>
}): RoleRow[] {
  return topic.organisations.map((each) => (each === row ? { ...each, ...fields } : each))
}

function changed({
  records,
  ref,
  fields,
}: {
  records: Records
  ref: Ref
  fields: Partial<ExistingOrganisation & ExistingSource>
}): Records {
  const organisation = records.organisations.get(ref)
  const source = records.sources.get(ref)
  const { name, aliases, title } = fields
  return {
    ...records,
    organisations: organisation
      ? new Map(records.organisations).set(ref, {
          ...organisation,
          name: name ?? organisation.name,
          aliases: aliases ?? organisation.aliases,
        })
      : records.organisations,
    sources: source
      ? new Map(records.sources).set(ref, { ...source, title: title ?? source.title })
      : records.sources,
  }
}

/** Off the topic, and from every source as its publisher. */
function takenOff({ records, ref }: { records: Records; ref: Ref }): Records {
  const { topic, sources } = records
  const withoutPublisher = [...sources].map(
    ([key, source]) => [key, source.publisher === ref ? { ...source, publisher: null } : source] as const,
  )
  return withTopic({
    records: { ...records, sources: new Map(withoutPublisher) },
    organisations: (topic?.organisations ?? []).filter(({ organisation }) => organisation !== ref),
    sources: (topic?.sources ?? []).filter((source) => source !== ref),
  })
}

function removedIn({ removed }: Records): RemovedInMemory {
  return {
    organisations: new Map(removed?.organisations),
    sources: new Map(removed?.sources),
    merged: new Map(removed?.merged),
  }
}

function trashed({ records, ref }: { records: Records; ref: Ref }): Records {
  const after = copyOf(records)
  move({ ref, from: after, to: after.removed })
  return after
}

function putBack({ records, ref }: { records: Records; ref: Ref }): Records {
  const after = copyOf(records)
  move({ ref, from: after.removed, to: after })
  after.removed.merged.delete(ref)
  return after
}

/** The records with maps of their own, so that a record can be moved from one to the other. */
function copyOf(records: Records): Records & { removed: RemovedInMemory } {
  const { organisations, sources } = records
  const own = { organisations: new Map(organisations), sources: new Map(sources) }
  return { ...records, ...own, removed: removedIn(records) }
}

type RecordMaps = Pick<Records, 'organisations' | 'sources'>

function move({ ref, from, to }: { ref: Ref; from: RecordMaps; to: RecordMaps }): void {
  const organisation = from.organisations.get(ref)
  const source = from.sources.get(ref)
  if (organisation) to.organisations.set(ref, organisation)
  if (source) to.sources.set(ref, source)
  from.organisations.delete(ref)
  from.sources.delete(ref)
}

function restored({ records, at }: { records: Records; at: number }): Records {
  const { organisations, sources, merged } = removedIn(records)
  const ref = pick(
    [...organisations.keys(), ...sources.keys()].filter((one) => !merged.has(one)),
    at,
  )
  return ref ? putBack({ records, ref }) : records
}

/** As `merge` does: what names the one names the other, which is found by the names of both. */
function merged({ records, edit: { at, other } }: { records: Records; edit: Edit }): Records {
  const isOrganisation = at % 2 === 0
  const refs = [...(isOrganisation ? records.organisations : records.sources).keys()]
  const from = pick(refs, at)
  const into = pick(
    refs.filter((ref) => ref !== from),
    other,
  )
  if (!from || !into || !records.topic) return records
  const { topic } = records
  const gone = records.organisations.get(from)
  const kept = records.organisations.get(into)
  const aliases = gone && kept ? [...kept.aliases, gone.name, ...gone.aliases] : undefined
  const moved = withTopic({
    records: changed({ records, ref: into, fields: { aliases } }),
    organisations: movedRows({ rows: topic.organisations, from, into }),
    sources: [...new Set(topic.sources.map((ref) => (ref === from ? into : ref)))],
  })
  const sources = new Map(
    [...moved.sources].map(([ref, source]) => [
      ref,
      source.publisher === from ? { ...source, publisher: into } : source,
    ]),
  )
  const after = trashed({ records: { ...moved, sources }, ref: from })
  after.removed?.merged.set(from, into)
  return after
}

function movedRows({ rows, from, into }: { rows: RoleRow[]; from: Ref; into: Ref }): RoleRow[] {
  const gone = rows.find(({ organisation }) => organisation === from)
  const hasBoth = rows.some(({ organisation }) => organisation === into)
  if (!gone) return rows
  if (!hasBoth) return rows.map((row) => (row === gone ? { ...row, organisation: into } : row))
  return rows
    .filter((row) => row !== gone)
    .map((row) =>
      row.organisation === into
        ? { ...row, role: [row.role, gone.role].filter(Boolean).join('\n') || null }
        : row,
    )
}

/** The record is there again; the rows that were moved stay where they are. */
function undone({ records, at }: { records: Records; at: number }): Records {
  const ref = pick([...removedIn(records).merged.keys()], at)
  return ref ? putBack({ records, ref }) : records
}

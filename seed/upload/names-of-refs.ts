import type { Payload } from 'payload'

import { partCollections, type PartCollection } from '@/domain/topics/content-collections'
import type { Plan } from '@/seed/plan/plan'
import { idOfRef, type Ref } from '@/seed/plan/ref'

import { valueLines, type NameOf } from './value-lines'

/** What the records are called that a plan speaks of: those that it is about, and those that are there. */
export async function namesOfRefs({ plan, payload }: { plan: Plan; payload: Payload }): Promise<NameOf> {
  const names = new Map<Ref, string>()
  for (const { ref, label } of plan.records) if (ref) names.set(ref, label)
  const unknown = [...refsIn(plan)].filter((ref) => !names.has(ref))
  for (const collection of partCollections) {
    for (const [ref, name] of await readNames({ collection, refs: unknown, payload })) names.set(ref, name)
  }
  return (ref) => names.get(ref) ?? ref
}

/** Whatever asks for a name while the plan is put into words. */
function refsIn({ records }: Plan): Set<Ref> {
  const refs = new Set<Ref>()
  const collect: NameOf = (ref) => {
    refs.add(ref)
    return ref
  }
  for (const { changes, conflicts } of records) {
    for (const { field, before, after } of changes)
      for (const value of [before, after]) valueLines({ field, value, nameOf: collect })
    for (const { field, item, last, now, file } of conflicts)
      for (const value of [last, now, file])
        valueLines({ field: item?.field ?? field, value, nameOf: collect })
  }
  return refs
}

async function readNames({
  collection,
  refs,
  payload,
}: {
  collection: PartCollection
  refs: Ref[]
  payload: Payload
}): Promise<[Ref, string][]> {
  const ids = refs.flatMap((ref) => (ref.startsWith(`${collection}:`) ? (idOfRef(ref) ?? []) : []))
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection,
    where: { id: { in: ids } },
    draft: true,
    depth: 0,
    joins: false,
    limit: ids.length,
    pagination: false,
  })
  return docs.map((document) => [
    `${collection}:${document.id}`,
    'name' in document ? document.name : document.title,
  ])
}

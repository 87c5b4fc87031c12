import type { PayloadRequest, RelationshipFieldManyValidation } from 'payload'
import { relationship } from 'payload/shared'

import { toSlug } from '@/domain/text/to-slug'

import { eachOnce, repeatedAt, rowsNamed } from '../topics/each-once'
import { findInAnyVersion, otherThan } from '../fields/find-in-any-version'

/**
 * A topic owns its subtopics: refuses one that stands here twice, that another topic holds (in its public version
 * or in a draft), or that has the title or the address on the page of a neighbour: a document knows it by its title.
 */
export const belongsToOneTopic: RelationshipFieldManyValidation = async (value, options) => {
  const basic = await relationship(value, options)
  // Over the API anything may be sent.
  const ids = [value ?? []].flat().filter((id) => typeof id === 'number')
  if (basic !== true || ids.length === 0 || options.event === 'onChange') return basic
  // No other topic could get these meanwhile, and a subtopic checks its own title and address.
  if (options.id !== undefined && isSameList({ value, before: options.previousValue })) return basic
  const once = eachOnce({ what: 'Een onderwerp', values: ids })
  if (once !== true) return once
  return (
    (await heldElsewhere({ ids, topic: options.id, req: options.req })) ??
    (await sameAsNeighbour({ ids, req: options.req })) ??
    true
  )
}

function isSameList({ value, before }: { value: unknown; before: unknown }): boolean {
  return JSON.stringify(value) === JSON.stringify(before)
}

async function heldElsewhere({
  ids,
  topic,
  req,
}: {
  ids: number[]
  topic: number | string | undefined
  req: PayloadRequest
}): Promise<string | null> {
  const where = { and: [{ subtopics: { in: ids } }, otherThan(topic)] }
  const [other] = await findInAnyVersion({ collection: 'topics', where, req })
  return other
    ? `Een van deze onderwerpen hoort al bij het thema “${other.title}”. Haal het daar eerst weg.`
    : null
}

async function sameAsNeighbour({ ids, req }: { ids: number[]; req: PayloadRequest }): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection: 'subtopics',
    where: { id: { in: ids } },
    draft: true,
    depth: 0,
    joins: false,
    limit: ids.length,
    pagination: false,
    select: { slug: true, title: true },
    req,
  })
  const subtopics = new Map(docs.map((subtopic) => [subtopic.id, subtopic]))
  const addresses = repeatedAt(ids.map((id) => subtopics.get(id)?.slug))
  if (addresses.length > 0)
    return `Twee onderwerpen van dit thema hebben hetzelfde webadres: ${rowsNamed(addresses)}.`
  const titles = repeatedAt(ids.map((id) => toSlug(subtopics.get(id)?.title ?? '') || null))
  return titles.length > 0 ? `Twee onderwerpen van dit thema heten hetzelfde: ${rowsNamed(titles)}.` : null
}

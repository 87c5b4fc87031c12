import type { PayloadRequest } from 'payload'

import { formatDate } from '@/domain/text/dutch'
import type { Topic } from '@/payload-types'

import { differencesOf, type Difference } from '../save/differences-of'
import { idOf, idsOf } from '@/domain/topics/id-of'
import { titleOf } from '@/domain/document/title-of'
import type { NewestPart } from './newest-parts'

/** What readers see of a topic in one version and not in another, in words: parts by their names, days as dates. */
export async function readerDifferences({
  before,
  after,
  parts,
  req,
}: {
  /** What is public now; `null` for nothing. */
  before: Topic | null
  after: Topic
  /** That either version lists. */
  parts: NewestPart[]
  req: PayloadRequest
}): Promise<Difference[]> {
  const pictures = await picturesOf({ topics: before ? [before, after] : [after], req })
  const texts = (topic: Topic): Record<string, unknown> => readerTexts({ topic, parts, pictures })
  return differencesOf({
    before: before ? texts(before) : {},
    after: texts(after),
    fields: req.payload.collections.topics.config.fields,
  })
}

function readerTexts({
  topic,
  parts,
  pictures,
}: {
  topic: Topic
  parts: NewestPart[]
  pictures: Map<number, string>
}): Record<string, unknown> {
  const { title, slug, description, highlight, intro, feeds, seo } = topic
  const named = ({ collection, ids }: { collection: NewestPart['collection']; ids: number[] }): string[] =>
    ids.flatMap((id) => {
      const part = parts.find((each) => each.collection === collection && each.id === id)
      return part ? [titleOf(part)] : []
    })
  const organisations = (topic.organisations ?? []).flatMap(({ organisation, role, url }) =>
    named({ collection: 'organisations', ids: idOf(organisation) }).map((name) =>
      [name, role, url].filter(Boolean).join(' – '),
    ),
  )
  return {
    title,
    slug,
    description,
    highlight,
    intro,
    feeds,
    image: idOf(topic.image).map((id) => pictures.get(id) ?? null),
    subtopics: named({ collection: 'subtopics', ids: idsOf(topic.subtopics) }),
    organisations,
    sources: named({ collection: 'sources', ids: idsOf(topic.sources) }),
    reviewedAt: topic.reviewedAt ? formatDate(topic.reviewedAt) : null,
    seo: [seo?.title, seo?.description],
  }
}

/** What the pictures of these topics are called. */
async function picturesOf({
  topics,
  req,
}: {
  topics: Topic[]
  req: PayloadRequest
}): Promise<Map<number, string>> {
  const ids = [...new Set(topics.flatMap(({ image }) => idOf(image)))]
  // The same picture is no difference, whatever it is called.
  if (ids.length === 0 || (topics.length === 2 && idOf(topics[0]?.image)[0] === idOf(topics[1]?.image)[0]))
    return new Map()
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    limit: ids.length,
    req,
  })
  return new Map(docs.map((picture) => [picture.id, titleOf(picture)]))
}

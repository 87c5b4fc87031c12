import type { ExportList } from './formats'

const text = { type: 'string' } as const
const maybe = { type: ['string', 'null'] } as const
const address = { type: 'string', format: 'uri' } as const
const count = { type: 'integer', minimum: 0 } as const

function object(properties: Record<string, object>): object {
  return { type: 'object', required: Object.keys(properties), properties, additionalProperties: false }
}

const topic = object({ slug: text, title: text })

/** What a record of each list is in JSON (https://json-schema.org/draft/2020-12). */
export const recordSchemas: Record<ExportList, object> = {
  themas: object({
    slug: text,
    title: text,
    description: text,
    highlight: maybe,
    counts: object({ questions: count, organisations: count, sources: count }),
    reviewedAt: maybe,
    updatedAt: text,
    address,
  }),
  vragen: object({ key: text, number: text, text, topic, subtopic: text, address }),
  organisaties: object({
    slug: text,
    name: text,
    abbreviation: maybe,
    type: text,
    description: maybe,
    url: maybe,
    topics: { type: 'array', items: topic },
    address,
  }),
  bronnen: object({
    slug: text,
    title: text,
    url: maybe,
    kind: text,
    year: { type: ['integer', 'null'] },
    description: maybe,
    publisher: { oneOf: [{ type: 'null' }, object({ slug: text, name: text })] },
    links: { type: 'array', items: object({ before: maybe, label: text, url: text }) },
    topics: { type: 'array', items: topic },
    address,
  }),
}

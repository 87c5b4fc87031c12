import type { ExportList } from './formats'

const text = { type: 'string' } as const
const maybe = { type: ['string', 'null'] } as const
const address = { type: 'string', format: 'uri' } as const
const day = { type: 'string', format: 'date' } as const
const count = { type: 'integer', minimum: 0 } as const

function object(properties: Record<string, object>): object {
  return { type: 'object', required: Object.keys(properties), properties, additionalProperties: false }
}

const topic = object({ slug: text, title: text })

/** What a record of each list is in JSON (https://json-schema.org/draft/2020-12). */
export const recordSchemas: Record<ExportList, object> = {
  themas: object({
    id: address,
    slug: text,
    title: text,
    description: text,
    highlight: maybe,
    counts: object({ questions: count, organisations: count, sources: count }),
    nagekeken: { type: ['string', 'null'], format: 'date' },
    gewijzigd: day,
  }),
  vragen: object({
    id: address,
    key: text,
    number: text,
    text,
    topic,
    subtopic: text,
    organisations: { type: 'array', items: object({ slug: text, name: text, abbreviation: maybe }) },
    sources: { type: 'array', items: object({ slug: text, title: text, url: maybe }) },
    terms: { type: 'array', items: text },
    publications: {
      type: 'array',
      items: object({
        title: text,
        medium: maybe,
        date: { type: ['string', 'null'], format: 'date' },
        url: maybe,
      }),
    },
    gewijzigd: day,
  }),
  organisaties: object({
    id: address,
    slug: text,
    name: text,
    abbreviation: maybe,
    aliases: { type: 'array', items: text },
    type: text,
    description: maybe,
    url: maybe,
    identifiers: object({ tooi: maybe, wikidata: maybe }),
    roles: { type: 'array', items: object({ topic, role: maybe }) },
    gewijzigd: day,
  }),
  bronnen: object({
    id: address,
    slug: text,
    title: text,
    url: maybe,
    kind: text,
    year: { type: ['integer', 'null'] },
    description: maybe,
    publisher: { oneOf: [{ type: 'null' }, object({ slug: text, name: text })] },
    links: { type: 'array', items: object({ before: maybe, label: text, url: text }) },
    topics: { type: 'array', items: topic },
    gewijzigd: day,
  }),
}

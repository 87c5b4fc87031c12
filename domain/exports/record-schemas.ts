import { organisationFields } from '../organisations/organisation-fields'
import { sourceFields } from '../sources/source-fields'
import { maybeText as maybe, objectOf as object, schemasOf, text } from './exported-field'
import { unreachableFields } from './unreachable-fields'
import type { ExportList } from './formats'

const address = { type: 'string', format: 'uri' } as const
const day = { type: 'string', format: 'date' } as const
const count = { type: 'integer', minimum: 0 } as const

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
    ...schemasOf({ ...organisationFields, ...unreachableFields }),
    gewijzigd: day,
  }),
  bronnen: object({ id: address, ...schemasOf({ ...sourceFields, ...unreachableFields }), gewijzigd: day }),
}

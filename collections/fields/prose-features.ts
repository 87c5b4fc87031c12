import {
  BoldFeature,
  createServerFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'

import { urlField } from './url-field'

/** Paragraphs, links, lists, bold and italic: what every text that pages show can hold. */
export const proseFeatures = [
  ParagraphFeature(),
  BoldFeature(),
  ItalicFeature(),
  OrderedListFeature(),
  UnorderedListFeature(),
  LinkFeature({ enabledCollections: [], fields: withSafeURL }),
  createServerFeature({
    key: 'removeBegunLinks',
    feature: { ClientFeature: '/components/admin/internals/remove-begun-links.client#RemoveBegunLinks' },
  })(),
  InlineToolbarFeature(),
]

type LinkFields = Extract<
  NonNullable<Parameters<typeof LinkFeature>[0]>['fields'],
  (...args: never) => unknown
>

/**
 * The words and the address of a link. Payload's own field of an address percent-encodes what it does not know; ours
 * refuses it with a reason. There is one type of link, and pages decide where it opens.
 */
function withSafeURL({ defaultFields }: Parameters<LinkFields>[0]): ReturnType<LinkFields> {
  return defaultFields.map((field) => {
    if (!('name' in field)) return field
    if (field.name === 'url') return urlField({ required: true })
    if (field.type === 'radio') return { ...field, admin: { ...field.admin, hidden: true } }
    if (field.type === 'checkbox') return { ...field, admin: { ...field.admin, hidden: true } }
    return field
  })
}

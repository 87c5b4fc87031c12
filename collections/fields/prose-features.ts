import {
  BoldFeature,
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
  InlineToolbarFeature(),
]

type LinkFields = Extract<
  NonNullable<Parameters<typeof LinkFeature>[0]>['fields'],
  (...args: never) => unknown
>

/** Payload's own field of a link percent-encodes what it does not know; ours refuses it with a reason. */
function withSafeURL({ defaultFields }: Parameters<LinkFields>[0]): ReturnType<LinkFields> {
  return defaultFields.map((field) =>
    'name' in field && field.name === 'url' ? urlField({ required: true }) : field,
  )
}

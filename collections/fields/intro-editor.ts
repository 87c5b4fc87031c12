import {
  BoldFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'

import { urlField } from './url-field'

/** Paragraphs, links, lists, bold and italic: what a topic document can hold and what pages show. */
export const introEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    BoldFeature(),
    ItalicFeature(),
    OrderedListFeature(),
    UnorderedListFeature(),
    LinkFeature({ enabledCollections: [], fields: withSafeURL }),
    InlineToolbarFeature(),
  ],
})

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

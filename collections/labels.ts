import type { CollectionConfig, LabelFunction } from 'payload'

/**
 * What one document of a collection is called, and what many are. Payload has words in two languages too, but then
 * says `[object Object]` on the buttons that add a document to a form.
 */
export function labelsOf({
  nl,
  en,
}: Record<'nl' | 'en', [singular: string, plural: string]>): NonNullable<CollectionConfig['labels']> {
  const inLanguage =
    (place: 0 | 1): LabelFunction =>
    ({ i18n }) =>
      i18n.language === 'en' ? en[place] : nl[place]
  return { singular: inLanguage(0), plural: inLanguage(1) }
}

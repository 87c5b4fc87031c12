import type { FormState } from 'payload'

type Place = { collectionSlug?: string; globalSlug?: string; id?: number | string }

/** What the forms on the screen hold now. */
export const openForms: Map<string, () => FormState> = new Map()

/** The key of the form of a document, a new one, or a global. */
export function formKey({ collectionSlug = '', globalSlug = '', id = 'new' }: Place): string {
  return [collectionSlug, globalSlug, id].join('/')
}

import type { FormState } from 'payload'

type Place = { collectionSlug?: string; globalSlug?: string; id?: number | string }

interface OpenForm {
  /** What it holds now. */
  getFields: () => FormState
  setModified: (isModified: boolean) => void
}

/** The forms on the screen. */
export const openForms: Map<string, OpenForm> = new Map()

/** The key of the form of a document, a new one, or a global. */
export function formKey({ collectionSlug = '', globalSlug = '', id = 'new' }: Place): string {
  return [collectionSlug, globalSlug, id].join('/')
}

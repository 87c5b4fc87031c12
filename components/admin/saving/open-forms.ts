import { useEffect } from 'react'

import { useForm } from '@payloadcms/ui'
import type { FormState } from 'payload'

import { documentPath } from './saved-documents'

/** Gives what the form of a document holds now, by the path of the document (`/api/topics/1`), for all that are open. */
export const openForms: Map<string, () => FormState> = new Map()

/** Says what this form holds to whoever asks for its document. */
export function useOpenForm({ collection, id }: { collection: string; id: number | string }): void {
  const { getFields } = useForm()
  useEffect(() => {
    const path = documentPath({ collection, id })
    openForms.set(path, getFields)
    return () => void openForms.delete(path)
  }, [collection, id, getFields])
}

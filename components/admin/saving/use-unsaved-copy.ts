import { useEffect, useRef } from 'react'

import { useAllFormFields, useForm, useFormModified } from '@payloadcms/ui'

import { focusedField } from '../internals/focused-field'
import { documentPath, savedDocuments } from './saved-documents'
import { removeCopy, writeCopy, type CopyKey } from './unsaved-copy'

/** In milliseconds, after the last key. */
const delay = 400

/**
 * Keeps what is typed in a form in the browser from the first key until it is saved, and knows what the form held when
 * it was last saved.
 */
export function useUnsavedCopy({ key, isKept }: { key: CopyKey; isKept: boolean }): void {
  const { getData } = useForm()
  const isModified = useFormModified()
  const [fields] = useAllFormFields()
  const wasModified = useRef(false)
  const base = useRef<Record<string, unknown>>({})
  const { user, collection, id } = key
  useEffect(() => {
    if (isModified) return
    base.current = getData()
    savedDocuments.set(documentPath({ collection, id }), base.current)
    if (wasModified.current) removeCopy({ user, collection, id })
    wasModified.current = false
  }, [isModified, getData, fields, user, collection, id])
  useEffect(() => {
    if (!isModified || !isKept) return
    wasModified.current = true
    const write = (): void => {
      const resumeAt = null
      writeCopy({
        key: { user, collection, id },
        at: Date.now(),
        base: base.current,
        data: getData(),
        resumeAt,
      })
    }
    const timer = setTimeout(write, delay)
    window.addEventListener('pagehide', write)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pagehide', write)
    }
  }, [isModified, isKept, getData, fields, user, collection, id])
}

/** For a new document that is about to be opened again under its own address, with what was typed meanwhile. */
export function writeCopyToResume({
  key,
  base,
  data,
}: {
  key: CopyKey
  base: Record<string, unknown>
  data: Record<string, unknown>
}): void {
  writeCopy({ key, at: Date.now(), base, data, resumeAt: focusedField() ?? '' })
}

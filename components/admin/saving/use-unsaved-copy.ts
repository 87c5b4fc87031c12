import { useEffect, useRef } from 'react'

import { useAllFormFields, useForm, useFormModified } from '@payloadcms/ui'

import { focusedField } from '../internals/focused-field'
import { saveStates } from './save-states'
import { savedDocuments } from './saved-documents'
import { removeCopy, writeCopy, type CopyKey, type KeptForm } from './unsaved-copy'

/** In milliseconds, after the last key. */
const delay = 400

/**
 * Keeps what is typed in a form in the browser from the first key until it is saved, and knows what the form held when
 * it was last saved.
 */
export function useUnsavedCopy({ key, path, isKept }: KeptForm): void {
  const { getData, setModified } = useForm()
  const isModified = useFormModified()
  const [fields] = useAllFormFields()
  const wasModified = useRef(false)
  const { user, collection, id } = key
  useEffect(() => {
    if (isModified) return
    // Payload takes a form for saved once there is an answer, whatever that says.
    if (wasModified.current && saveStates.get(path).kind === 'failed') {
      setModified(true)
      return
    }
    savedDocuments.set(path, getData())
    if (wasModified.current) removeCopy({ user, collection, id })
    wasModified.current = false
  }, [isModified, getData, setModified, fields, path, user, collection, id])
  useEffect(() => {
    if (!isModified) return
    wasModified.current = true
    if (!isKept) return
    const write = (): void => {
      writeCopy({
        key: { user, collection, id },
        at: Date.now(),
        base: savedDocuments.get(path) ?? {},
        data: getData(),
        resumeAt: null,
      })
    }
    const timer = setTimeout(write, delay)
    window.addEventListener('pagehide', write)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pagehide', write)
    }
  }, [isModified, isKept, getData, fields, path, user, collection, id])
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

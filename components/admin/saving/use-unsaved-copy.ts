import { useEffect, useEffectEvent, useRef } from 'react'

import type { FormState } from 'payload'
import { useAllFormFields, useForm, useFormModified } from '@payloadcms/ui'

import { focusedField } from '../internals/focused-field'
import { openTab } from '../internals/open-tab'
import { saveStates } from './save-states'
import { savedDocuments } from './saved-documents'
import { removeCopy, writeCopy, type CopyKey, type KeptForm } from './unsaved-copy'

/** Between two copies, in milliseconds. */
const interval = 400

/**
 * Keeps what is typed in a form in the browser from the first key until it is saved, and knows what the form held when
 * it was last saved. Who types on without a pause is not waited for.
 */
export function useUnsavedCopy({ key, path, isKept }: KeptForm): void {
  const { getData, setModified } = useForm()
  const isModified = useFormModified()
  const [fields] = useAllFormFields()
  const wasModified = useRef(false)
  const copied = useRef<FormState | null>(null)
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
    copied.current = null
  }, [isModified, getData, setModified, fields, path, user, collection, id])
  const copy = useEffectEvent(() => {
    if (copied.current === fields) return
    copied.current = fields
    const base = savedDocuments.get(path) ?? {}
    writeCopy({ key, at: Date.now(), base, data: getData(), resumeAt: null, resumeTab: null })
  })
  useEffect(() => {
    if (!isModified) return
    wasModified.current = true
    if (!isKept) return
    const timer = setInterval(copy, interval)
    window.addEventListener('pagehide', copy)
    return () => {
      clearInterval(timer)
      window.removeEventListener('pagehide', copy)
    }
  }, [isModified, isKept])
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
  writeCopy({ key, at: Date.now(), base, data, resumeAt: focusedField() ?? '', resumeTab: openTab() })
}

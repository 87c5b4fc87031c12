import { useEffect, useLayoutEffect, useRef } from 'react'

import { useAllFormFields, useForm, useFormModified, useFormProcessing } from '@payloadcms/ui'

import type { CopyKey } from './unsaved-copy'
import { writeCopyToResume } from './use-unsaved-copy'

/** In milliseconds, after the last key: while one types, the form is not opened under another address. */
const delay = 1500

/** Saves a new document as a draft as soon as it has a title; Payload saves by itself only what was saved before. */
export function useFirstDraft({ key, isNew }: { key: CopyKey; isNew: boolean }): void {
  const { getData, setBackgroundProcessing, submit } = useForm()
  const isModified = useFormModified()
  const isProcessing = useFormProcessing()
  const [fields] = useAllFormFields()
  const title = String(fields.title?.value ?? '').trim()
  const sent = useRef<Record<string, unknown> | null>(null)
  const { user, collection, id } = key
  useEffect(() => {
    if (!isNew || !isModified || isProcessing || title === '') return
    const save = async (): Promise<void> => {
      if (sent.current) return
      sent.current = getData()
      setBackgroundProcessing(true)
      const result = await submit({
        action: `/api/${collection}?draft=true&depth=0&autosave=true`,
        method: 'POST',
        overrides: { _status: 'draft' },
        skipValidation: true,
        disableFormWhileProcessing: false,
        disableSuccessStatus: true,
      })
      setBackgroundProcessing(false)
      if (!result?.res.ok) sent.current = null
    }
    const timer = setTimeout(() => void save(), delay)
    return () => clearTimeout(timer)
  }, [isNew, isModified, isProcessing, title, fields, collection, getData, setBackgroundProcessing, submit])
  // Before its fields leave the page: one of them has the focus.
  useLayoutEffect(() => {
    if (!isNew) return
    return () => {
      const copyKey = { user, collection, id }
      if (sent.current) writeCopyToResume({ key: copyKey, base: sent.current, data: getData() })
    }
  }, [isNew, getData, user, collection, id])
}

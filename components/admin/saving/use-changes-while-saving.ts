import { useLayoutEffect, useRef } from 'react'

import { useAllFormFields, useForm, useFormBackgroundProcessing } from '@payloadcms/ui'

/**
 * Keeps every field that is changed while a save is on its way. Once it has arrived, a form of Payload takes over what
 * the server holds of all fields but the one that was changed last, and so loses the change before that one
 * (https://github.com/payloadcms/payload/issues/17676).
 *
 * Relies on `isModified` in the state of a form, which holds off what the server says of a field. Where that changes,
 * two changes during one save have to be tried again. Rows of a list need no guard: those of the form stay.
 */
export function useChangesWhileSaving(): void {
  const isSaving = useFormBackgroundProcessing()
  const { setModified } = useForm()
  const [fields, dispatchFields] = useAllFormFields()
  const sent = useRef(fields)
  const changed = useRef(new Set<string>())
  useLayoutEffect(() => {
    if (!isSaving) {
      sent.current = fields
      changed.current.clear()
      return
    }
    for (const [path, { isModified, rows, value }] of Object.entries(fields))
      if (isModified && !rows && value !== sent.current[path]?.value) changed.current.add(path)
    const unguarded = [...changed.current].flatMap((path) => {
      const { isModified, valid, passesCondition } = fields[path] ?? { isModified: true }
      return isModified ? [] : [[path, { isModified: true, valid, passesCondition }] as const]
    })
    if (unguarded.length === 0) return
    // Merged into what the form holds by then: the answer of another request may stand before it.
    dispatchFields({
      type: 'MERGE_SERVER_STATE',
      prevStateRef: { current: fields },
      serverState: Object.fromEntries(unguarded),
    })
    // Else a form that is called saved before it has asked for a new row never asks for that.
    setModified(true)
  }, [isSaving, fields, dispatchFields, setModified])
}

import { useLayoutEffect, useRef } from 'react'

import { useAllFormFields, useFormBackgroundProcessing } from '@payloadcms/ui'

/**
 * Keeps every field that is changed while a save is on its way. Once it has arrived, a form of Payload takes over what
 * the server holds of all fields but the one that was changed last, and so loses the change before that one
 * (https://github.com/payloadcms/payload/issues/17676).
 *
 * Relies on `isModified` in the state of a form, which holds off what the server says of a field. Where that changes,
 * two changes during one save have to be tried again.
 */
export function useChangesWhileSaving(): void {
  const isSaving = useFormBackgroundProcessing()
  const [fields, dispatchFields] = useAllFormFields()
  const sent = useRef(fields)
  const changed = useRef(new Set<string>())
  useLayoutEffect(() => {
    if (!isSaving) {
      sent.current = fields
      changed.current.clear()
      return
    }
    for (const [path, { isModified, value }] of Object.entries(fields))
      if (isModified && value !== sent.current[path]?.value) changed.current.add(path)
    const unguarded = [...changed.current].flatMap((path) => {
      const field = fields[path]
      return field && !field.isModified ? [[path, { ...field, isModified: true }] as const] : []
    })
    if (unguarded.length > 0)
      dispatchFields({ type: 'UPDATE_MANY', formState: Object.fromEntries(unguarded) })
  }, [isSaving, fields, dispatchFields])
}

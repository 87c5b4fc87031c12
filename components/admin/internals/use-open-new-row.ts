import { useEffect, useRef } from 'react'

import { useForm, useFormFields } from '@payloadcms/ui'

/**
 * Opens a row that says nothing yet, once: in a list whose rows are closed at first, Payload closes a new row too.
 *
 * Relies on `collapsed` in the state of a form, and on the action by which a list itself closes a row. Where those
 * change, a new row has to be opened by hand.
 */
export function useOpenNewRow({ path, isNew }: { path: string; isNew: boolean }): void {
  const list = path.slice(0, path.lastIndexOf('.'))
  const place = Number(path.slice(list.length + 1))
  const { dispatchFields } = useForm()
  const rows = useFormFields(([fields]) => fields[list]?.rows)
  const isOpened = useRef(false)
  useEffect(() => {
    if (isOpened.current || !isNew || !rows?.[place]?.collapsed) return
    isOpened.current = true
    const updatedRows = rows.map((row, at) => (at === place ? { ...row, collapsed: false } : row))
    dispatchFields({ type: 'SET_ROW_COLLAPSED', path: list, updatedRows })
  }, [dispatchFields, isNew, list, place, rows])
}

'use client'

import { useEffect, useRef, type ReactNode } from 'react'

import { needsProse, toProse } from './to-prose'

/** Beside a text field: what is pasted there keeps its lists, and gets a form that the field has for the rest. */
export function PasteFromWord({ keepsHeadings = false }: { keepsHeadings?: boolean }): ReactNode {
  const place = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const field = place.current?.closest<HTMLElement>('.field-type')
    if (!field) return
    const paste = (event: ClipboardEvent): void => {
      const html = event.clipboardData?.getData('text/html') ?? ''
      // Of the second paste, nothing is left to change.
      if (!(event.target instanceof Element) || !needsProse(html)) return
      const prose = toProse({ html, keepsHeadings })
      if (prose === html) return
      event.preventDefault()
      event.stopPropagation()
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', prose)
      clipboardData.setData('text/plain', event.clipboardData?.getData('text/plain') ?? '')
      event.target.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      )
    }
    field.addEventListener('paste', paste, true)
    return () => field.removeEventListener('paste', paste, true)
  }, [keepsHeadings])
  return <span ref={place} hidden />
}

import { useEffect } from 'react'

import { useModal } from '@payloadcms/ui'

/**
 * Asks before a window with unsaved text is closed, also by Escape and by a press beside it, which Payload takes for an
 * order. Of windows above one another only the uppermost asks.
 *
 * Relies on the ways to close a window: Escape, which is heard on the document, and buttons with these classes. Where
 * those change, only the cross of a window asks, as Payload has it; what was typed is kept in the browser.
 */
export function useGuardedDrawer({
  slug,
  isGuarded,
  ask,
}: {
  /** Of the window. */
  slug: string
  isGuarded: boolean
  ask: () => void
}): void {
  const { modalState } = useModal()
  const open = Object.values(modalState).filter(({ isOpen }) => isOpen)
  const isUppermost =
    open.toSorted((one, other) => (one.openedOn ?? 0) - (other.openedOn ?? 0)).at(-1)?.slug === slug
  useEffect(() => {
    if (!isGuarded || !isUppermost) return
    const guard = (event: Event): void => {
      event.preventDefault()
      event.stopPropagation()
      ask()
    }
    const onKey = (event: KeyboardEvent): void => {
      // A dialog above the window closes itself.
      if (event.key === 'Escape' && !document.querySelector('dialog:modal')) guard(event)
    }
    const onClick = (event: MouseEvent): void => {
      if (event.target instanceof Element && event.target.closest(closing)) guard(event)
    }
    window.addEventListener('keydown', onKey, { capture: true })
    window.addEventListener('click', onClick, { capture: true })
    return () => {
      window.removeEventListener('keydown', onKey, { capture: true })
      window.removeEventListener('click', onClick, { capture: true })
    }
  }, [isGuarded, isUppermost, ask])
}

const closing = '.drawer__close, .doc-drawer__header-close'

'use client'

import { useSyncExternalStore, type ReactNode } from 'react'
import { staffHint } from '@/domain/staff-hint'

/** Leads staff to the form of what they read. It comes with JavaScript, so that the page is the same for all. */
export function EditLink({ href }: { href: string }): ReactNode {
  const isStaff = useSyncExternalStore(onReturn, hasHint, never)
  return (
    isStaff && (
      <a
        href={href}
        className="fixed right-4 bottom-4 z-10 rounded-small bg-accent px-3 py-1.5 text-small font-semibold text-accent-ink no-underline print:hidden"
      >
        Bewerken
      </a>
    )
  )
}

/** A page that the browser kept while somebody logged in or out comes back as it was. */
function onReturn(look: () => void): () => void {
  addEventListener('pageshow', look)
  return () => removeEventListener('pageshow', look)
}

function hasHint(): boolean {
  return document.cookie.includes(`${staffHint}=`)
}

function never(): false {
  return false
}

'use client'

import { useEffect, useRef, type ReactNode } from 'react'

/** Makes the list that it stands in the main part of its page, as forms are; that in a drawer is part of another. */
export function ListLandmark(): ReactNode {
  const place = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const list = place.current?.closest('.collection-list')
    if (list && !list.closest('dialog, [role="dialog"]')) list.setAttribute('role', 'main')
  }, [])
  return <span ref={place} hidden />
}

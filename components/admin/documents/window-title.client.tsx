'use client'

import { usePathname } from 'next/navigation'
import { useEffect } from 'react'

import { useConfig, useDocumentDrawerContext, useDocumentInfo, useDocumentTitle } from '@payloadcms/ui'

/** Calls the window after the document that its form is of. Payload says of which collection it is, and no more. */
export function WindowTitle(): null {
  const { id, collectionSlug } = useDocumentInfo()
  const { title } = useDocumentTitle()
  const { drawerSlug } = useDocumentDrawerContext()
  const { getEntityConfig } = useConfig()
  const pathname = usePathname()
  const kind = collectionSlug && getEntityConfig({ collectionSlug }).labels?.singular
  const isOfWindow = id !== undefined && title && !drawerSlug
  useEffect(() => {
    if (isOfWindow) document.title = [title, kind, 'Gids'].filter(Boolean).join(' – ')
  }, [isOfWindow, kind, pathname, title])
  return null
}

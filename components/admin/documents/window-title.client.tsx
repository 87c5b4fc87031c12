'use client'

import { useConfig, useDocumentDrawerContext, useDocumentInfo, useDocumentTitle } from '@payloadcms/ui'

import { useWindowTitle } from '../internals/use-window-title'

/** Calls the window after the document that its form is of. Payload says of which collection it is, and no more. */
export function WindowTitle(): null {
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  const { title } = useDocumentTitle()
  const { drawerSlug } = useDocumentDrawerContext()
  const { getEntityConfig } = useConfig()
  const kind = collectionSlug && String(getEntityConfig({ collectionSlug }).labels?.singular ?? '')
  const names = kind && id === undefined ? [newOf({ kind, collection: collectionSlug })] : [title, kind]
  useWindowTitle(drawerSlug || (!kind && !globalSlug) ? null : names)
  return null
}

/** What of a kind is called “het”. */
const neuter = new Set(['topics', 'subtopics', 'media', 'synonyms'])

function newOf({ kind, collection }: { kind: string; collection: string }): string {
  return `${neuter.has(collection) ? 'Nieuw' : 'Nieuwe'} ${kind.toLowerCase()}`
}

'use client'

import { useMemo } from 'react'

import { useListDrawer } from '@payloadcms/ui'

/** The drawer in which one other record of a collection is chosen. */
export function useOtherRecord({
  collection,
  id,
}: {
  collection: Parameters<typeof useListDrawer>[0]['selectedCollection']
  /** Of the record that is not to be chosen; none while it was never saved. */
  id: number | string | undefined
}): ReturnType<typeof useListDrawer> {
  // New ones would have the drawer begin anew at every render.
  const collectionSlugs = useMemo(() => (collection ? [collection] : []), [collection])
  const filterOptions = useMemo(
    () => (collection ? { [collection]: { id: { not_equals: id ?? 0 } } } : {}),
    [collection, id],
  )
  return useListDrawer({ collectionSlugs, filterOptions })
}

'use client'

import { useEffect, type ReactNode } from 'react'

import { useDocumentTitle, useField } from '@payloadcms/ui'

/** Calls the form by this field, which Payload does not allow of one that is not kept. */
export function DocumentTitle({ path }: { path: string }): ReactNode {
  const { value } = useField<string>({ path })
  const { title, setDocumentTitle } = useDocumentTitle()
  useEffect(() => {
    if (value && title !== value) setDocumentTitle(value)
  }, [setDocumentTitle, title, value])
  return null
}

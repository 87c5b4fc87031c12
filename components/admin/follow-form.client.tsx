'use client'

import { RefreshRouteOnSave } from '@payloadcms/live-preview-react'
import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'

/** Has the server make the page again whenever the form that it stands beside is saved. */
export function FollowForm(): ReactNode {
  const { refresh } = useRouter()
  return <RefreshRouteOnSave refresh={refresh} serverURL={ownOrigin()} />
}

/** The form is on the same site, whatever the name is that the browser knows that by. It is asked in effects only. */
function ownOrigin(): string {
  return typeof window === 'undefined' ? '' : window.location.origin
}

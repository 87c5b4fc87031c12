'use client'

import type { ReactNode } from 'react'

import { PublishButton } from '@payloadcms/ui'

import { usePublishLabel } from './use-publish-label'

/** The button that publishes a document which no other one comes along with. */
export function PublishDocument(): ReactNode {
  return <PublishButton label={usePublishLabel()} />
}

'use client'

import type { ReactNode } from 'react'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'

import { enumerate } from '@/domain/text/dutch'

import { usePublication } from './use-publication'

/**
 * Whether a document is public, in the place of Payload's own line: that one knows nothing of the drafts of subtopics,
 * and offers to go back to the public version by publishing it anew.
 */
export function DocumentStatus(): ReactNode {
  const { hasPublishedDoc, isTrashed, unpublishedVersionCount } = useDocumentInfo()
  const drafts = (usePublication()?.subtopics ?? []).map(({ title }) => title)
  const { t } = useTranslation()
  const isChanged = unpublishedVersionCount > 0 || drafts.length > 0
  const status = t(statusKey({ hasPublishedDoc, isTrashed: isTrashed ?? false, isChanged }))
  const named = enumerate(drafts.map((title) => `“${title}”`))
  return (
    <div className="status" title={`${t('version:status')}: ${status}`}>
      <span className="status__label">{t('version:status')}: </span>
      <span className="status__value">{status}</span>
      {drafts.length > 0 && (
        <span>
          {' '}
          ({drafts.length === 1 ? 'onderwerp' : 'onderwerpen'} met een concept: {named})
        </span>
      )}
    </div>
  )
}

function statusKey({
  hasPublishedDoc,
  isTrashed,
  isChanged,
}: {
  hasPublishedDoc: boolean
  isTrashed: boolean
  isChanged: boolean
}) {
  if (isTrashed) return hasPublishedDoc ? 'version:previouslyPublished' : 'version:previouslyDraft'
  if (!hasPublishedDoc) return 'version:draft'
  return isChanged ? 'version:changed' : 'version:published'
}

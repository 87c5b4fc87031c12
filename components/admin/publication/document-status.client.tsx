'use client'

import { useEffect, useState, type ReactNode } from 'react'

import { useDocumentEvents, useDocumentInfo, useTranslation } from '@payloadcms/ui'

import { enumerate } from '@/domain/text/dutch'

import { readPublication } from './read-publication'

/**
 * Whether a document is public, in the place of Payload's own line: that one knows nothing of the drafts of subtopics,
 * and offers to go back to the public version by publishing it anew.
 */
export function DocumentStatus(): ReactNode {
  const { hasPublishedDoc, isTrashed, unpublishedVersionCount } = useDocumentInfo()
  const drafts = useDraftSubtopics()
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

/** The titles of the subtopics of a topic that have a draft; read anew when one is saved beside it, or it is published. */
function useDraftSubtopics(): string[] {
  const { id, collectionSlug } = useDocumentInfo()
  const { mostRecentUpdate } = useDocumentEvents()
  const [titles, setTitles] = useState<string[]>([])
  const { _status } = Object(mostRecentUpdate?.doc)
  const isOwnDraft = mostRecentUpdate?.entitySlug === 'topics' && _status !== 'published'
  const moment = isOwnDraft ? null : (mostRecentUpdate?.updatedAt ?? '')
  useEffect(() => {
    if (id === undefined || collectionSlug !== 'topics' || moment === null) return
    let isCurrent = true
    void readPublication(id).then((answer) => {
      if (isCurrent && 'data' in answer) setTitles(answer.data.subtopics.map(({ title }) => title))
    })
    return () => {
      isCurrent = false
    }
  }, [id, collectionSlug, moment])
  return titles
}

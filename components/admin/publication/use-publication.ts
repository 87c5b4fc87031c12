import { useEffect, useState } from 'react'

import { useDocumentEvents, useDocumentInfo } from '@payloadcms/ui'

import { readPublication, type Publication } from './read-publication'

/**
 * What publishing the topic of a form changes for readers; read anew when one of its parts is saved beside it, or it is
 * published. `null` until it is known, and on the form of anything else.
 */
export function usePublication(): Publication | null {
  const { id, collectionSlug } = useDocumentInfo()
  const { mostRecentUpdate } = useDocumentEvents()
  const [publication, setPublication] = useState<Publication | null>(null)
  const { _status } = Object(mostRecentUpdate?.doc)
  const isOwnDraft = mostRecentUpdate?.entitySlug === 'topics' && _status !== 'published'
  const moment = isOwnDraft ? null : (mostRecentUpdate?.updatedAt ?? '')
  useEffect(() => {
    if (id === undefined || collectionSlug !== 'topics' || moment === null) return
    let isCurrent = true
    void readOnce(id).then((answer) => {
      if (isCurrent && 'data' in answer) setPublication(answer.data)
    })
    return () => {
      isCurrent = false
    }
  }, [id, collectionSlug, moment])
  return publication
}

const reading = new Map<number | string, ReturnType<typeof readPublication>>()

/** One request for all parts of a form that ask at the same moment. */
function readOnce(topic: number | string): ReturnType<typeof readPublication> {
  const answer = reading.get(topic) ?? readPublication(topic).finally(() => reading.delete(topic))
  reading.set(topic, answer)
  return answer
}

'use client'

import { useEffect, useState, type ReactNode } from 'react'

import { Button, useAuth, useDocumentDrawerContext, useDocumentInfo } from '@payloadcms/ui'

import { decidesWhatIsPublic } from '@/domain/people/staff-role'

import { reportProblem } from '../dialogs/report-problem'
import { AskText } from './ask-text.client'
import { readReview, returnReview, submitForReview, type Review } from './requests'
import styles from './review.module.css'

/** On the form of a draft: lay it before the eindredactie, or give it back with a reason. */
export function ReviewPanel(): ReactNode {
  const { id, collectionSlug, hasPublishedDoc, isTrashed, unpublishedVersionCount } = useDocumentInfo()
  const { drawerSlug } = useDocumentDrawerContext()
  const { user } = useAuth<{ role: 'redacteur' | 'eindredacteur' | 'beheerder' }>()
  const [review, setReview] = useState<Review | null>(null)
  const [asks, setAsks] = useState<'note' | 'reason' | null>(null)
  const [times, setTimes] = useState(0)
  const about = { collection: collectionSlug ?? '', record: Number(id) }
  useEffect(() => {
    if (!collectionSlug || id === undefined) return
    let isCurrent = true
    void readReview({ collection: collectionSlug, record: Number(id) }).then((answer) => {
      if (!isCurrent) return
      if ('problem' in answer) reportProblem(answer.problem)
      else setReview(answer.data)
    })
    return () => {
      isCurrent = false
    }
    // Publishing closes it.
  }, [collectionSlug, id, times, hasPublishedDoc, unpublishedVersionCount])
  // In a drawer it is part of another document, which has this panel of its own.
  if (id === undefined || !user || drawerSlug || isTrashed) return null
  const finish = (done: Promise<string | null>): void => {
    void done.then((problem) => {
      if (problem) reportProblem(problem)
      else setAsks(null)
      setTimes((before) => before + 1)
    })
  }
  const isDraft = !hasPublishedDoc || unpublishedVersionCount > 0
  return (
    <div className={styles.panel}>
      {review && (
        <p className={styles.state} data-state={review.state}>
          {review.state === 'open' ? 'Ligt ter beoordeling' : 'Teruggestuurd'}
          {review.state === 'open' && review.note && `: “${review.note}”`}
          {review.state === 'returned' && review.reason && `: “${review.reason}”`}
        </p>
      )}
      {isDraft && review?.state !== 'open' && (
        <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => setAsks('note')}>
          Leg ter beoordeling
        </Button>
      )}
      {review?.state === 'open' && decidesWhatIsPublic(user.role) && (
        <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => setAsks('reason')}>
          Stuur terug
        </Button>
      )}
      {asks === 'note' && (
        <AskText
          title="Leg ter beoordeling"
          label="Bericht aan de eindredactie (mag leeg)"
          action="Leg voor"
          onGiven={(note) => finish(submitForReview({ ...about, note }))}
          onCancel={() => setAsks(null)}
        />
      )}
      {asks === 'reason' && review && (
        <AskText
          title="Stuur terug"
          label="Wat moet er nog gebeuren?"
          action="Stuur terug"
          isRequired
          onGiven={(reason) => finish(returnReview({ id: review.id, reason }))}
          onCancel={() => setAsks(null)}
        />
      )}
    </div>
  )
}

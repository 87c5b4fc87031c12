'use client'

import { useState, type ReactNode } from 'react'

import {
  FormSubmit,
  PublishButton,
  useDocumentInfo,
  useForm,
  useFormModified,
  useTranslation,
} from '@payloadcms/ui'
import { z } from 'zod'

import { enumerate } from '@/domain/text/dutch'

import { reportProblem } from '../dialogs/report-problem'
import { send } from '../send'
import { ChangedPart } from './changed-part'
import { PublicationWindow } from './publication-window'
import { changed } from './read-publication'
import { useMarkPublished } from './use-mark-published'

const answered = changed.extend({ missing: z.array(z.string()) })

type Shown = z.output<typeof answered>

/**
 * The button that publishes a subtopic, after it was shown what that changes for readers. A new one changes nothing yet.
 */
export function PublishSubtopic(): ReactNode {
  const { hasPublishPermission, id } = useDocumentInfo()
  if (!hasPublishPermission) return null
  return id === undefined ? <PublishButton /> : <PublishShown id={id} />
}

function PublishShown({ id }: { id: number | string }): ReactNode {
  const { hasPublishedDoc, unpublishedVersionCount } = useDocumentInfo()
  const { getData } = useForm()
  const isModified = useFormModified()
  const { t } = useTranslation()
  const publish = usePublish(id)
  const [shown, setShown] = useState<Shown | null>(null)
  const show = async (): Promise<void> => {
    const path = `/api/subtopics/${id}/publication`
    const answer = await send({ path, method: 'POST', body: getData(), schema: answered })
    if ('problem' in answer) reportProblem(answer.problem)
    else setShown(answer.data)
  }
  const press = (): void => {
    setShown(null)
    void publish()
  }
  return (
    <>
      <FormSubmit
        buttonId="action-save"
        type="button"
        size="medium"
        disabled={hasPublishedDoc && unpublishedVersionCount === 0 && !isModified}
        onClick={() => void show()}
      >
        {t('version:publishChanges')}
      </FormSubmit>
      {shown && <SubtopicDialog shown={shown} onPublish={press} onCancel={() => setShown(null)} />}
    </>
  )
}

function SubtopicDialog({
  shown,
  onPublish,
  onCancel,
}: {
  shown: Shown
  onPublish: () => void
  onCancel: () => void
}): ReactNode {
  const { fields, isNew, missing } = shown
  return (
    <PublicationWindow onPublish={onPublish} onCancel={onCancel}>
      {!isNew && fields.length === 0 && <p>Er verandert niets voor lezers.</p>}
      {(isNew || fields.length > 0) && <ChangedPart changed={shown} isOpen />}
      {missing.length > 0 && (
        <p>Nog niet openbaar, en dus niet te zien: {enumerate(missing.map((title) => `“${title}”`))}.</p>
      )}
    </PublicationWindow>
  )
}

/** Publishes what is in the form. */
function usePublish(id: number | string): () => Promise<void> {
  const { submit } = useForm()
  const markPublished = useMarkPublished()
  return async () => {
    const result = await submit({
      action: `/api/subtopics/${id}?depth=0`,
      method: 'PATCH',
      overrides: { _status: 'published' },
    })
    if (result?.res.ok) markPublished()
  }
}

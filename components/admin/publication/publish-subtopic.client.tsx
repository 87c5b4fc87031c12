'use client'

import { useState, type ReactNode } from 'react'

import { FormSubmit, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'

import { reportProblem } from '../dialogs/report-problem'
import { send } from '../send'
import { PublicationDialog } from './publication-dialog'
import { publication, type Publication } from './read-publication'
import { PublishDocument } from './publish-document.client'
import { useMarkPublished } from './use-mark-published'
import { usePublishLabel } from './use-publish-label'

/**
 * The button that publishes a subtopic, after it was shown what that changes for readers. A new one changes nothing yet.
 */
export function PublishSubtopic(): ReactNode {
  const { hasPublishPermission, id } = useDocumentInfo()
  if (!hasPublishPermission) return null
  return id === undefined ? <PublishDocument /> : <PublishShown id={id} />
}

function PublishShown({ id }: { id: number | string }): ReactNode {
  const { hasPublishedDoc, unpublishedVersionCount } = useDocumentInfo()
  const { getData } = useForm()
  const isModified = useFormModified()
  const label = usePublishLabel()
  const publish = usePublish(id)
  const [shown, setShown] = useState<Publication | null>(null)
  const show = async (): Promise<void> => {
    const path = `/api/subtopics/${id}/publication`
    const answer = await send({ path, method: 'POST', body: getData(), schema: publication })
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
        {label}
      </FormSubmit>
      {shown && (
        <PublicationDialog publications={[shown]} onPublish={press} onCancel={() => setShown(null)} />
      )}
    </>
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

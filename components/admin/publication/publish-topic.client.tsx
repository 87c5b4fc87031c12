'use client'

import { useState, type ReactNode } from 'react'

import {
  FormSubmit,
  useDocumentInfo,
  useEditDepth,
  useForm,
  useFormModified,
  useHotkey,
} from '@payloadcms/ui'

import { reportProblem } from '../dialogs/report-problem'
import { PublicationDialog } from './publication-dialog'
import { readPublication, type ChosenPart, type Publication } from './read-publication'
import { useMarkPublished } from './use-mark-published'
import { usePublication } from './use-publication'
import { usePublishLabel } from './use-publish-label'

/** The button that publishes a topic, after it was shown what becomes public with it. */
export function PublishTopic(): ReactNode {
  const { hasPublishPermission } = useDocumentInfo()
  return hasPublishPermission ? <PublishButton /> : null
}

function PublishButton(): ReactNode {
  const { id } = useDocumentInfo()
  const isPublic = useIsPublicAsItStands()
  const saveDraft = useSaveDraft()
  const publish = usePublish()
  const editDepth = useEditDepth()
  const label = usePublishLabel()
  const [shown, setShown] = useState<Publication | null>(null)
  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    void saveDraft()
  })
  const show = async (): Promise<void> => {
    if (id === undefined || !(await saveDraft())) return
    const answer = await readPublication(id)
    if ('problem' in answer) reportProblem(answer.problem)
    else setShown(answer.data)
  }
  const press = async (parts: ChosenPart[]): Promise<void> => {
    setShown(null)
    const outcome = shown && (await publish({ parts, seen: shown.seen }))
    // Somebody saved something of it meanwhile.
    if (outcome === 'changed') await show()
  }
  return (
    <>
      <FormSubmit
        buttonId="action-save"
        type="button"
        size="medium"
        disabled={id === undefined || isPublic}
        onClick={() => void show()}
      >
        {label}
      </FormSubmit>
      {shown && (
        <PublicationDialog
          publications={[shown]}
          onPublish={([choice]) => void press(choice?.parts ?? [])}
          onCancel={() => setShown(null)}
        />
      )}
    </>
  )
}

/** Whether readers see all that there is of the topic: neither it nor a part of it has something to publish. */
function useIsPublicAsItStands(): boolean {
  const { hasPublishedDoc, unpublishedVersionCount } = useDocumentInfo()
  const isModified = useFormModified()
  const publication = usePublication()
  if (!publication || !hasPublishedDoc || unpublishedVersionCount > 0 || isModified) return false
  const { document, subtopics, leaving, missing } = publication
  return [document.fields, subtopics, leaving, missing].every(({ length }) => length === 0)
}

/** Saves what is in the form as a draft, so that the server knows it. Returns whether it does. */
function useSaveDraft(): () => Promise<boolean> {
  const { id } = useDocumentInfo()
  const { submit } = useForm()
  const isModified = useFormModified()
  return async () => {
    if (id === undefined || !isModified) return true
    const result = await submit({
      action: `/api/topics/${id}?draft=true&depth=0`,
      method: 'PATCH',
      disableSuccessStatus: true,
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
    return result?.res.ok ?? false
  }
}

/** Publishes what is in the form with the parts that were chosen, in one request of the form. */
function usePublish(): (
  chosen: { parts: ChosenPart[] } & Pick<Publication, 'seen'>,
) => Promise<'done' | 'changed' | 'failed'> {
  const { id } = useDocumentInfo()
  const { submit } = useForm()
  const markPublished = useMarkPublished()
  return async (publication) => {
    const result = await submit({
      action: `/api/topics/${id}/publication`,
      method: 'POST',
      overrides: { _status: 'published', publication },
    })
    if (!result?.res.ok) return result?.res.status === 409 ? 'changed' : 'failed'
    markPublished()
    return 'done'
  }
}

'use client'

import { useState, type ReactNode } from 'react'

import { Button, toast, useDocumentInfo } from '@payloadcms/ui'

import { formatMoment } from '@/domain/text/dutch'

import { reportProblem } from '../dialogs/report-problem'
import { ModalDialog } from '../dialogs/modal-dialog.client'
import { readSharedPreviews, withdrawSharedPreview, type SharedPreview } from './shared-preview-requests'

/** On a form: the links at which somebody without an account sees it, each of which can be withdrawn. */
export function SharedPreviews(): ReactNode {
  const { id, collectionSlug, isTrashed } = useDocumentInfo()
  const [previews, setPreviews] = useState<SharedPreview[] | null>(null)
  if (id === undefined || collectionSlug === undefined || isTrashed) return null
  const show = async (): Promise<void> => {
    const read = await readSharedPreviews({ collection: collectionSlug, record: id })
    if ('problem' in read) reportProblem(read.problem)
    else setPreviews(read.data)
  }
  const withdraw = async (preview: number): Promise<void> => {
    const problem = await withdrawSharedPreview(preview)
    if (problem) reportProblem(problem)
    else toast.success('De link is ingetrokken.')
    await show()
  }
  return (
    <>
      <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => void show()}>
        Gedeelde links…
      </Button>
      {previews && (
        <SharedPreviewDialog
          previews={previews}
          onWithdraw={(preview) => void withdraw(preview)}
          onClose={() => setPreviews(null)}
        />
      )}
    </>
  )
}

function SharedPreviewDialog({
  previews,
  onWithdraw,
  onClose,
}: {
  previews: SharedPreview[]
  onWithdraw: (preview: number) => void
  onClose: () => void
}): ReactNode {
  return (
    <ModalDialog
      title="Gedeelde links"
      onClose={onClose}
      buttons={
        <Button margin={false} onClick={onClose}>
          Klaar
        </Button>
      }
    >
      <p>
        {previews.length === 0
          ? 'Niemand buiten de redactie kan dit voorbeeld nu zien.'
          : 'Wie een van deze links heeft, ziet de nieuwste versie, ook zonder account.'}
      </p>
      <ul>
        {previews.map(({ id, sharer, expiresAt }) => {
          const name = `Gedeeld door ${sharer.name}, tot ${formatMoment(expiresAt)}`
          return (
            <li key={id}>
              {name}{' '}
              <Button
                buttonStyle="secondary"
                size="small"
                margin={false}
                aria-label={`Trek in: ${name}`}
                onClick={() => onWithdraw(id)}
              >
                Trek in
              </Button>
            </li>
          )
        })}
      </ul>
    </ModalDialog>
  )
}

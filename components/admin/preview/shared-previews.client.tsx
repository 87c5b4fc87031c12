'use client'

import { useEffect, useId, useRef, useState, type ReactNode } from 'react'

import { Button, toast, useDocumentInfo } from '@payloadcms/ui'

import { formatMoment } from '@/domain/text/dutch'

import styles from '../dialog.module.css'
import { readSharedPreviews, withdrawSharedPreview, type SharedPreview } from './shared-preview-requests'

/** On a form: the links at which somebody without an account sees it, each of which can be withdrawn. */
export function SharedPreviews(): ReactNode {
  const { id, collectionSlug } = useDocumentInfo()
  const [previews, setPreviews] = useState<SharedPreview[] | null>(null)
  if (id === undefined || collectionSlug === undefined) return null
  const show = async (): Promise<void> => {
    const read = await readSharedPreviews({ collection: collectionSlug, record: id })
    if ('problem' in read) toast.error(read.problem)
    else setPreviews(read.data)
  }
  const withdraw = async (preview: number): Promise<void> => {
    const problem = await withdrawSharedPreview(preview)
    if (problem) toast.error(problem)
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
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading}>Gedeelde links</h2>
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
      <div className={styles.buttons}>
        <Button margin={false} onClick={() => dialog.current?.close()}>
          Klaar
        </Button>
      </div>
    </dialog>
  )
}

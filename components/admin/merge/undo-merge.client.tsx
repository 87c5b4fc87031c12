'use client'

import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'

import { Button, ConfirmationModal, toast, useDocumentInfo, useModal } from '@payloadcms/ui'

import { reportProblem } from '../dialogs/report-problem'
import { post } from '../send'

/** On a merge: makes two records of one again. */
export function UndoMerge(): ReactNode {
  const { id, savedDocumentData } = useDocumentInfo()
  const { openModal } = useModal()
  const router = useRouter()
  if (id === undefined || savedDocumentData?.undoneAt) return null
  const undo = async (): Promise<void> => {
    const problem = await post({ path: `/api/merges/${id}/undo`, body: {} })
    if (problem) return reportProblem(problem)
    toast.success('De samenvoeging is ongedaan gemaakt: het zijn er weer twee.')
    router.refresh()
  }
  return (
    <>
      <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => openModal(confirmation)}>
        Maak ongedaan
      </Button>
      <ConfirmationModal
        modalSlug={confirmation}
        heading="Deze samenvoeging ongedaan maken?"
        body="Wat is verdwenen, komt terug en staat weer waar het stond: ook in concepten en oude versies. Wat intussen aan het andere is veranderd, blijft."
        confirmLabel="Maak er weer twee van"
        onConfirm={undo}
      />
    </>
  )
}

const confirmation = 'undo-merge'

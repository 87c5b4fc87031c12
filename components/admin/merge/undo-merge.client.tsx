'use client'

import type { ReactNode } from 'react'

import { Button, useDocumentInfo } from '@payloadcms/ui'

import { reportProblem } from '../dialogs/report-problem'
import { post } from '../send'

/** On a merge: makes two records of one again. */
export function UndoMerge(): ReactNode {
  const { id, savedDocumentData } = useDocumentInfo()
  if (id === undefined || savedDocumentData?.undoneAt) return null
  const undo = (): void => {
    void post({ path: `/api/merges/${id}/undo`, body: {} }).then((problem) => {
      if (problem) reportProblem(problem)
      else window.location.reload()
    })
  }
  return (
    <Button buttonStyle="secondary" size="medium" margin={false} onClick={undo}>
      Maak ongedaan
    </Button>
  )
}

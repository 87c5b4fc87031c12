'use client'

import type { ReactNode } from 'react'

import { Button, toast, useDocumentInfo } from '@payloadcms/ui'

import { post } from '../send'

/** On a merge: makes two records of one again. */
export function UndoMerge(): ReactNode {
  const { id, savedDocumentData } = useDocumentInfo()
  if (id === undefined || savedDocumentData?.undoneAt) return null
  const undo = (): void => {
    void post({ path: `/api/merges/${id}/undo`, body: {} }).then((problem) => {
      if (problem) toast.error(problem)
      else window.location.reload()
    })
  }
  return (
    <Button buttonStyle="secondary" size="medium" margin={false} onClick={undo}>
      Maak ongedaan
    </Button>
  )
}

'use client'

import { useRouter } from 'next/navigation'
import { useState, type ReactNode } from 'react'

import { Button } from '@payloadcms/ui'

import { ReplacementReport } from './replacement-report'
import { requestUndo, type Progress } from './replacement-requests'

/** Gives all links of a replacement their old addresses back, and says what came of it. */
export function UndoReplacement({
  id,
  from,
  isUndone,
}: {
  id: string
  from: string
  isUndone: boolean
}): ReactNode {
  const router = useRouter()
  const [progress, setProgress] = useState<Progress | null>(null)
  const isBusy = progress !== null && !progress.isDone
  const undo = async (): Promise<void> => {
    await requestUndo({ id, onProgress: setProgress })
    router.refresh()
  }
  return (
    <>
      {isUndone ? (
        <p>Ongedaan gemaakt.</p>
      ) : (
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          disabled={isBusy}
          aria-label={`Maak ongedaan: ${from}`}
          onClick={() => void undo()}
        >
          Maak ongedaan
        </Button>
      )}
      <ReplacementReport progress={progress} isUndoing />
    </>
  )
}

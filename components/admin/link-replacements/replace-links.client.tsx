'use client'

import { useRouter } from 'next/navigation'
import { useState, type ReactNode } from 'react'

import { Button } from '@payloadcms/ui'

import type { ReplacementPreview } from '@/domain/link-replacements/link-replacement'

import { reportProblem } from '../dialogs/report-problem'
import { BeginningsForm } from './beginnings-form'
import { LinkChoice } from './link-choice'
import styles from './replace-links.module.css'
import { ReplacementReport } from './replacement-report'
import { requestPreview, requestReplacement, type Beginnings, type Progress } from './replacement-requests'
import { useLinkChoice } from './use-link-choice'

interface Shown {
  beginnings: Beginnings
  preview: ReplacementPreview
}

/** Asks for an old and a new address, shows each link that begins with the old one, and replaces those that are chosen. */
export function ReplaceLinks(): ReactNode {
  const router = useRouter()
  const [shown, setShown] = useState<Shown | null>(null)
  const [progress, setProgress] = useState<Progress | null>(null)
  const choice = useLinkChoice(shown?.preview.records ?? [])
  const look = async (beginnings: Beginnings): Promise<void> => {
    setProgress(null)
    const answer = await requestPreview(beginnings)
    if ('problem' in answer) reportProblem(answer.problem)
    setShown('problem' in answer ? null : { beginnings, preview: answer.data })
    choice.chooseAll()
  }
  const replace = async ({ beginnings }: Shown): Promise<void> => {
    setShown(null)
    await requestReplacement({ ...beginnings, records: choice.records, onProgress: setProgress })
    router.refresh()
  }
  return (
    <>
      <BeginningsForm onSubmit={look} isBusy={progress !== null && !progress.isDone} />
      {shown && (
        <section aria-label="Wat er verandert" className={styles.preview}>
          <LinkChoice preview={shown.preview} choice={choice} />
          {shown.preview.records.length > 0 && (
            <Button disabled={choice.count === 0} onClick={() => void replace(shown)}>
              {choice.count === 1 ? 'Vervang één link' : `Vervang ${choice.count} links`}
            </Button>
          )}
        </section>
      )}
      <ReplacementReport progress={progress} />
    </>
  )
}

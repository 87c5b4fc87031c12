'use client'

import type { ReactNode } from 'react'

import type { UIFieldClientProps } from 'payload'
import { Button, toast, useDocumentInfo, useFormFields, useFormModified } from '@payloadcms/ui'

import { reportProblem } from '../dialogs/report-problem'
import { post } from '../send'
import { useOtherRecord } from '../use-other-record'
import styles from './questions.module.css'

/** In the row of a question: moves it to another subtopic, with its permanent link. */
export function MoveQuestion({ path }: UIFieldClientProps): ReactNode {
  const { id, initialData } = useDocumentInfo()
  const key = useFormFields(([fields]) => fields[`${path.slice(0, path.lastIndexOf('.'))}.key`]?.value)
  const isModified = useFormModified()
  const [ListDrawer, , { openDrawer, closeDrawer }] = useOtherRecord({ collection: 'subtopics', id })
  // A question that was not saved yet has no key, and goes along with a copy.
  if (id === undefined || typeof key !== 'string' || key === '' || initialData?.deletedAt) return null
  const move = async (to: number): Promise<void> => {
    const problem = await post({ path: `/api/subtopics/${id}/move-question`, body: { key, to } })
    if (problem) reportProblem(problem)
    else window.location.reload()
  }
  const start = (): void => {
    if (isModified) toast.info('Bewaar dit onderwerp eerst; daarna kun je de vraag verplaatsen.')
    else openDrawer()
  }
  return (
    <div className={styles.action}>
      <Button buttonStyle="secondary" size="small" margin={false} onClick={start}>
        Verplaats naar…
      </Button>
      <ListDrawer
        allowCreate={false}
        enableRowSelections={false}
        onSelect={({ doc }) => {
          closeDrawer()
          void move(Number(doc.id))
        }}
      />
    </div>
  )
}

'use client'

import { useState, type ReactNode } from 'react'

import { Button, useForm, useFormFields } from '@payloadcms/ui'

import { linesToQuestions } from '@/domain/document/lines-to-questions'

import { reportProblem } from '../dialogs/report-problem'
import { AskText } from '../review/ask-text.client'
import styles from './questions.module.css'

/** Below the questions of a subtopic: makes a question of each line of a text. */
export function PasteQuestions(): ReactNode {
  const { addFieldRow, setModified } = useForm()
  const rows = useFormFields(([fields]) => fields.questions?.rows?.length ?? 0)
  const [isAsking, setAsking] = useState(false)
  const add = (text: string): void => {
    const questions = linesToQuestions(text)
    if (questions.length > most) {
      reportProblem(`Dit zijn ${questions.length} regels. Plak er hoogstens ${most} tegelijk.`)
      return
    }
    setAsking(false)
    for (const [place, value] of questions.entries()) {
      addFieldRow({
        path: 'questions',
        rowIndex: rows + place,
        schemaPath: 'subtopics.questions',
        subFieldState: { text: { value, initialValue: value, valid: true } },
      })
    }
    setModified(true)
  }
  return (
    <div className={styles.action}>
      <Button buttonStyle="secondary" size="small" onClick={() => setAsking(true)}>
        Plak vragen…
      </Button>
      {isAsking && (
        <AskText
          title="Plak vragen"
          label="Elke regel wordt een vraag"
          action="Voeg toe"
          isRequired
          maxLength={100_000}
          onGiven={add}
          onCancel={() => setAsking(false)}
        />
      )}
    </div>
  )
}

/** Questions at once: more is no list that somebody reads. */
const most = 200

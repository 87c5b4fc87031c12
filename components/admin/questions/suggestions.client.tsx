'use client'

import { useState, type ReactNode } from 'react'

import { Button, useForm } from '@payloadcms/ui'
import type { UIFieldClientProps } from 'payload'
import { z } from 'zod'

import { reportProblem } from '../dialogs/report-problem'
import { send } from '../send'
import styles from './questions.module.css'

const answer = z
  .object({
    suggestions: z.array(
      z.object({ collection: z.enum(['organisations', 'sources']), id: z.number(), title: z.string() }),
    ),
  })
  .transform(({ suggestions }) => suggestions)

type Suggestion = z.output<typeof answer>[number]

/** In a row of a question: organisations and sources that it may be about, each added by a press. */
export function Suggestions({ path }: UIFieldClientProps & { path: string }): ReactNode {
  const { addFieldRow, getDataByPath, setModified } = useForm()
  const [suggestions, setSuggestions] = useState<Suggestion[] | null>(null)
  const question = path.split('.').slice(0, 2).join('.')
  const ask = async (): Promise<void> => {
    const text = String(getDataByPath(`${question}.text`) ?? '')
    const read = await send({ path: `/api/suggestions?${new URLSearchParams({ text })}`, schema: answer })
    if ('problem' in read) reportProblem(read.problem)
    else setSuggestions(read.data.filter((each) => !isTied({ ...each, rows: rowsOf(each) })))
  }
  const rowsOf = ({ collection }: Suggestion): unknown => getDataByPath(`${question}.${collection}`)
  const add = (suggestion: Suggestion): void => {
    const { collection, id } = suggestion
    const rows = rowsOf(suggestion)
    addFieldRow({
      path: `${question}.${collection}`,
      rowIndex: Array.isArray(rows) ? rows.length : 0,
      schemaPath: `subtopics.questions.${collection}`,
      subFieldState: { [relations[collection]]: { value: id, initialValue: id, valid: true } },
    })
    setModified(true)
    setSuggestions((known) => known?.filter((each) => each !== suggestion) ?? null)
  }
  return (
    <div className={styles.action}>
      <Button buttonStyle="secondary" size="small" margin={false} onClick={() => void ask()}>
        Doe voorstellen
      </Button>
      <div role="status">
        {suggestions?.length === 0 && <p>Er is niets (meer) om voor te stellen.</p>}
        {suggestions && suggestions.length > 0 && (
          <ul aria-label="Voorstellen" className={styles.suggestions}>
            {suggestions.map((suggestion) => (
              <li key={`${suggestion.collection} ${suggestion.id}`}>
                <Button
                  buttonStyle="pill"
                  size="small"
                  margin={false}
                  aria-label={`Voeg ${suggestion.title} toe`}
                  onClick={() => add(suggestion)}
                >
                  + {suggestion.title}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}

const relations = { organisations: 'organisation', sources: 'source' } as const

function isTied({ collection, id, rows }: Suggestion & { rows: unknown }): boolean {
  if (!Array.isArray(rows)) return false
  return rows.some((row: Record<string, unknown>) => row[relations[collection]] === id)
}

'use client'

import { useEffect, useId, useState, type ReactNode } from 'react'

import { Button } from '@payloadcms/ui'

import { reportProblem } from '../dialogs/report-problem'
import { ModalDialog } from '../dialogs/modal-dialog.client'
import { readPeople } from './selection-requests'
import type { SettableField } from './settable-field'
import { whatReadersSee } from './what-readers-see'

type Option = { value: string | number; label: string }

/** A dialog that asks which value a selection gets. */
export function ChooseValue({
  field,
  count,
  publicCount,
  isDraft,
  isBusy,
  onCancel,
  onChoose,
}: {
  field: SettableField
  count: number
  /** How many of them are public as they stand; `null` until that is known. */
  publicCount: number | null
  /** Whether the value is saved in drafts. */
  isDraft: boolean
  isBusy: boolean
  onCancel: () => void
  onChoose: (value: string | number) => void
}): ReactNode {
  const input = useId()
  const options = useOptions(field)
  const [place, setPlace] = useState(-1)
  const chosen = options[place]
  return (
    <ModalDialog
      title={`${field.label} instellen voor ${count} ${count === 1 ? 'document' : 'documenten'}`}
      onClose={onCancel}
      buttons={
        <>
          <Button buttonStyle="secondary" margin={false} onClick={onCancel}>
            Annuleer
          </Button>
          <Button
            margin={false}
            disabled={!chosen || isBusy || publicCount === null}
            onClick={() => {
              if (chosen) onChoose(chosen.value)
            }}
          >
            Stel in
          </Button>
        </>
      }
    >
      <p role="status">
        {publicCount !== null &&
          whatReadersSee({ count, publicCount, isDraft, isShownToReaders: field.isShownToReaders })}
      </p>
      <p>Wat iemand anders bewaarde nadat deze lijst werd gelezen, blijft zoals het is.</p>
      <label htmlFor={input}>{field.label}</label>
      <select id={input} value={place} onChange={({ target }) => setPlace(Number(target.value))}>
        <option value={-1}>Kies…</option>
        {options.map(({ value, label }, at) => (
          <option key={value} value={at}>
            {label}
          </option>
        ))}
      </select>
    </ModalDialog>
  )
}

/** The values of the field; members of staff are read. */
function useOptions({ options }: SettableField): Option[] {
  const [people, setPeople] = useState<Option[]>([])
  useEffect(() => {
    if (options) return
    void readPeople().then((answer) => {
      if ('problem' in answer) reportProblem(answer.problem)
      else setPeople(answer.data)
    })
  }, [options])
  return options ?? people
}

'use client'

import { useEffect, useId, useState, type ReactNode } from 'react'

import { isContentCollection } from '@/domain/topics/content-collections'

import { reportProblem } from '../dialogs/report-problem'
import { PublicationList } from '../publication/publication-list'
import type { ChosenPart, Publication } from '../publication/read-publication'
import { readSelection } from '../publication/selection-requests'
import { useChosenParts } from '../publication/use-chosen-parts'
import styles from './plans.module.css'
import type { Plan, PlanDraft, PlannedDocument } from './plan-requests'

/** Asks what is to happen and when, by the clock of the Netherlands, and shows what becomes public. */
export function PlanForm({
  id,
  document,
  plan,
  draft,
  onType,
  onDraft,
  onPlan,
}: {
  /** By which the button of the dialog sends it. */
  id: string
  document: PlannedDocument
  /** That is changed; `null` for a new one. */
  plan: Plan | null
  draft: PlanDraft
  onType: (type: PlanDraft['type']) => void
  onDraft: (draft: PlanDraft) => void
  onPlan: (parts: ChosenPart[]) => Promise<void>
}): ReactNode {
  const publications = usePublications(document)
  const choice = useChosenParts(plan?.type === 'publish' ? (plan.parts ?? []) : null)
  const isPublishing = draft.type === 'publish'
  return (
    <form
      id={id}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        // Not also that of the document around it.
        event.stopPropagation()
        void onPlan(isPublishing ? (publications ?? []).flatMap(choice.chosenOf) : [])
      }}
    >
      <PlanType type={draft.type} onChange={onType} />
      <fieldset>
        <label>
          Dag
          <input
            type="date"
            required
            value={draft.date}
            onChange={({ target }) => onDraft({ ...draft, date: target.value })}
          />
        </label>
        <label>
          Tijd
          <input
            type="text"
            inputMode="numeric"
            required
            pattern="([01][0-9]|2[0-3]):[0-5][0-9]"
            title="Uren en minuten, zoals 09:00 of 17:30"
            value={draft.time}
            onChange={({ target }) => onDraft({ ...draft, time: target.value })}
          />
        </label>
        <span>Nederlandse tijd, 24 uur</span>
      </fieldset>
      {isPublishing && publications?.length === 0 && <p>Er verandert niets voor lezers.</p>}
      {isPublishing &&
        publications?.map((publication) => (
          <PublicationList key={publication.document.id} publication={publication} choice={choice} />
        ))}
    </form>
  )
}

function PlanType({
  type,
  onChange,
}: {
  type: PlanDraft['type']
  onChange: (type: PlanDraft['type']) => void
}): ReactNode {
  const name = useId()
  return (
    <fieldset>
      {(['publish', 'unpublish'] as const).map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={type === each} onChange={() => onChange(each)} />
          {each === 'publish' ? 'Publiceren' : 'Offline halen'}
        </label>
      ))}
    </fieldset>
  )
}

/** What publishing a document changes, if anything; `null` until it was read. */
function usePublications({ collection, record }: PlannedDocument): Publication[] | null {
  const [publications, setPublications] = useState<Publication[] | null>(null)
  useEffect(() => {
    if (!isContentCollection(collection)) return
    void readSelection({ collection, query: `?where[id][equals]=${record}` }).then((answer) => {
      if ('problem' in answer) reportProblem(answer.problem)
      else setPublications(answer.data)
    })
  }, [collection, record])
  return publications
}

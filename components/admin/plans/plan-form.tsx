'use client'

import { useEffect, useId, useState, type ReactNode } from 'react'

import { Button } from '@payloadcms/ui'

import { isContentCollection } from '@/domain/topics/content-collections'

import { reportProblem } from '../dialogs/report-problem'
import { PublicationList } from '../publication/publication-list'
import type { ChosenPart, Publication } from '../publication/read-publication'
import { readSelection } from '../publication/selection-requests'
import { useChosenParts } from '../publication/use-chosen-parts'
import styles from './plans.module.css'
import type { Plan, PlanDraft, PlannedDocument } from './plan-requests'
import { tomorrow } from './tomorrow'

/** Asks what is to happen and when, by the clock of the Netherlands, and shows what becomes public. */
export function PlanForm({
  document,
  plan,
  onPlan,
}: {
  document: PlannedDocument
  /** That is changed; `null` for a new one. */
  plan: Plan | null
  onPlan: (planned: { draft: PlanDraft; parts: ChosenPart[] }) => Promise<void>
}): ReactNode {
  const [draft, setDraft] = useState<PlanDraft>(plan ?? { type: 'publish', date: tomorrow(), time: '09:00' })
  const [isBusy, setIsBusy] = useState(false)
  const publications = usePublications(document)
  const choice = useChosenParts(plan?.type === 'publish' ? (plan.parts ?? []) : null)
  const isPublishing = draft.type === 'publish'
  const press = async (): Promise<void> => {
    setIsBusy(true)
    const { type, date, time } = draft
    const parts = isPublishing ? (publications ?? []).flatMap(choice.chosenOf) : []
    await onPlan({ draft: { type, date, time }, parts })
    setIsBusy(false)
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        // Not also that of the document around it.
        event.stopPropagation()
        void press()
      }}
    >
      <PlanType type={draft.type} onChange={(type) => setDraft({ ...draft, type })} />
      <fieldset>
        <label>
          Dag
          <input
            type="date"
            required
            value={draft.date}
            onChange={({ target }) => setDraft({ ...draft, date: target.value })}
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
            onChange={({ target }) => setDraft({ ...draft, time: target.value })}
          />
        </label>
        <span>Nederlandse tijd, 24 uur</span>
      </fieldset>
      {isPublishing && publications?.length === 0 && <p>Er verandert niets voor lezers.</p>}
      {isPublishing &&
        publications?.map((publication) => (
          <PublicationList key={publication.document.id} publication={publication} choice={choice} />
        ))}
      <Button type="submit" margin={false} disabled={isBusy}>
        {plan ? 'Bewaar het plan' : 'Plan'}
      </Button>
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

'use client'

import { useId, useState, type ReactNode } from 'react'

import { Button, toast } from '@payloadcms/ui'

import { reportProblem } from '../dialogs/report-problem'
import { ModalDialog } from '../dialogs/modal-dialog.client'
import { PlanForm } from './plan-form'
import { PlanLine } from './plan-line'
import {
  readPlans,
  removePlan,
  savePlan,
  type Plan,
  type PlanDraft,
  type PlannedDocument,
} from './plan-requests'
import { tomorrow } from './tomorrow'

/**
 * What is planned for a document: plans are made, changed and, when that was confirmed, removed. Who plans what is planned
 * already changes that plan: of two, the first would be carried out too.
 */
export function PlanDialog({
  document,
  plans,
  onChange,
  onClose,
}: {
  document: PlannedDocument
  plans: Plan[]
  onChange: (plans: Plan[]) => void
  onClose: () => void
}): ReactNode {
  const planned = (type: PlanDraft['type']): Plan | null => plans.find((plan) => plan.type === type) ?? null
  const [changing, setChanging] = useState(planned('publish'))
  const [draft, setDraft] = useState<PlanDraft>(
    changing ?? { type: 'publish', date: tomorrow(), time: '09:00' },
  )
  const [isBusy, setIsBusy] = useState(false)
  const form = useId()
  const change = (plan: Plan): void => {
    setChanging(plan)
    setDraft(plan)
  }
  const chooseType = (type: PlanDraft['type']): void => {
    const plan = planned(type)
    if (plan) return change(plan)
    setChanging(null)
    setDraft({ ...draft, type })
  }
  const save: Parameters<typeof PlanForm>[0]['onPlan'] = async (parts) => {
    const { type, date, time } = draft
    setIsBusy(true)
    const answer = await savePlan({ id: changing?.id ?? null, document, draft: { type, date, time }, parts })
    setIsBusy(false)
    if ('problem' in answer) {
      reportProblem(answer.problem)
      return
    }
    toast.success(changing ? 'Het plan is veranderd.' : 'Het is gepland.')
    onChange(answer.data)
    onClose()
  }
  const remove = async (plan: Plan): Promise<void> => {
    const problem = await removePlan(plan.id)
    if (problem) reportProblem(problem)
    else toast.success('Het plan is weggehaald.')
    setChanging(null)
    const answer = await readPlans(document)
    if ('data' in answer) onChange(answer.data)
    else reportProblem(answer.problem)
  }
  return (
    <ModalDialog
      title={changing ? 'Verander een plan' : 'Plan'}
      isWide
      onClose={onClose}
      buttons={
        <>
          <Button buttonStyle="secondary" margin={false} onClick={onClose}>
            Sluit
          </Button>
          <Button type="submit" margin={false} disabled={isBusy} extraButtonProps={{ form }}>
            {changing ? 'Bewaar het plan' : 'Plan'}
          </Button>
        </>
      }
    >
      {plans.length > 0 && (
        <ul>
          {plans.map((plan) => (
            <PlanLine key={plan.id} plan={plan} onChange={() => change(plan)} onRemove={() => remove(plan)} />
          ))}
        </ul>
      )}
      <PlanForm
        id={form}
        key={changing?.id ?? 'new'}
        document={document}
        plan={changing}
        draft={draft}
        onType={chooseType}
        onDraft={setDraft}
        onPlan={save}
      />
    </ModalDialog>
  )
}

'use client'

import { useState, type ReactNode } from 'react'

import { Button, toast } from '@payloadcms/ui'

import { reportProblem } from '../dialogs/report-problem'
import { ModalDialog } from '../dialogs/modal-dialog.client'
import { PlanForm } from './plan-form'
import { PlanLine } from './plan-line'
import { readPlans, removePlan, savePlan, type Plan, type PlannedDocument } from './plan-requests'

/** What is planned for a document: plans are made, changed and, when that was confirmed, removed. */
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
  const [changing, setChanging] = useState<Plan | null>(null)
  const save: Parameters<typeof PlanForm>[0]['onPlan'] = async (planned) => {
    const answer = await savePlan({ id: changing?.id ?? null, document, ...planned })
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
        <Button buttonStyle="secondary" margin={false} onClick={onClose}>
          Sluit
        </Button>
      }
    >
      {plans.length > 0 && (
        <ul>
          {plans.map((plan) => (
            <PlanLine
              key={plan.id}
              plan={plan}
              onChange={() => setChanging(plan)}
              onRemove={() => remove(plan)}
            />
          ))}
        </ul>
      )}
      <PlanForm key={changing?.id ?? 'new'} document={document} plan={changing} onPlan={save} />
    </ModalDialog>
  )
}

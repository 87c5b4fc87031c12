'use client'

import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

import { Button, toast } from '@payloadcms/ui'

import styles from '../dialog.module.css'
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
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const [changing, setChanging] = useState<Plan | null>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const save: Parameters<typeof PlanForm>[0]['onPlan'] = async (planned) => {
    const answer = await savePlan({ id: changing?.id ?? null, document, ...planned })
    if ('problem' in answer) {
      toast.error(answer.problem)
      return
    }
    toast.success(changing ? 'Het plan is veranderd.' : 'Het is gepland.')
    onChange(answer.data)
    onClose()
  }
  const remove = async (plan: Plan): Promise<void> => {
    const problem = await removePlan(plan.id)
    if (problem) toast.error(problem)
    else toast.success('Het plan is weggehaald.')
    setChanging(null)
    const answer = await readPlans(document)
    if ('data' in answer) onChange(answer.data)
    else toast.error(answer.problem)
  }
  // Outside the form of the document, which Enter would save.
  return createPortal(
    <dialog ref={dialog} className={styles.wide} aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading}>{changing ? 'Verander een plan' : 'Plan'}</h2>
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
      <div className={styles.buttons}>
        <Button buttonStyle="secondary" margin={false} onClick={() => dialog.current?.close()}>
          Sluit
        </Button>
      </div>
    </dialog>,
    window.document.body,
  )
}

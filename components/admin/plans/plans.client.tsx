'use client'

import { useEffect, useState, type ReactNode } from 'react'

import { Button, useAuth, useDocumentEvents, useDocumentInfo } from '@payloadcms/ui'

import { decidesWhatIsPublic, type StaffRole } from '@/domain/people/staff-role'
import { planSentence } from '@/domain/plans/plan-sentence'

import { reportProblem } from '../dialogs/report-problem'
import { PlanDialog } from './plan-dialog'
import styles from './plans.module.css'
import { readPlans, type Plan, type PlannedDocument } from './plan-requests'

/** What is planned for a document, and for who decides what is public the button to plan something. */
export function Plans({ document, initial }: { document: PlannedDocument; initial: Plan[] }): ReactNode {
  const { user } = useAuth<{ role: StaffRole }>()
  const { isTrashed } = useDocumentInfo()
  const [plans, setPlans] = usePlans({ document, initial })
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      {plans.map((plan) => (
        <p key={plan.id} className={styles.plan} role={plan.failure === null ? undefined : 'alert'}>
          {planSentence(plan)}
        </p>
      ))}
      {decidesWhatIsPublic(user?.role) && !isTrashed && (
        <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => setIsOpen(true)}>
          Plan…
        </Button>
      )}
      {isOpen && (
        <PlanDialog document={document} plans={plans} onChange={setPlans} onClose={() => setIsOpen(false)} />
      )}
    </>
  )
}

/** Read anew when the document was published, which settles what was planned for it. */
function usePlans({
  document: { collection, record },
  initial,
}: {
  document: PlannedDocument
  initial: Plan[]
}): [Plan[], (plans: Plan[]) => void] {
  const [plans, setPlans] = useState(initial)
  const { mostRecentUpdate } = useDocumentEvents()
  const { _status } = Object(mostRecentUpdate?.doc)
  const isOwn = mostRecentUpdate?.entitySlug === collection && Number(mostRecentUpdate.id) === record
  const published = isOwn && _status === 'published' ? mostRecentUpdate.updatedAt : null
  useEffect(() => {
    if (published === null) return
    let isCurrent = true
    void readPlans({ collection, record }).then((answer) => {
      if (!isCurrent) return
      if ('data' in answer) setPlans(answer.data)
      else reportProblem(answer.problem)
    })
    return () => {
      isCurrent = false
    }
  }, [collection, record, published])
  return [plans, setPlans]
}

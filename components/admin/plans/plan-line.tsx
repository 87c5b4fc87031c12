'use client'

import { useState, type ReactNode } from 'react'

import { Button } from '@payloadcms/ui'

import { planSentence } from '@/domain/plans/plan-sentence'

import styles from './plans.module.css'
import type { Plan } from './plan-requests'

/** A plan with the buttons to change and to remove it, which asks first. */
export function PlanLine({
  plan,
  onChange,
  onRemove,
}: {
  plan: Plan
  onChange: () => void
  onRemove: () => Promise<void>
}): ReactNode {
  const [isAsked, setIsAsked] = useState(false)
  const small = { buttonStyle: 'secondary', size: 'small', margin: false } as const
  const sentence = planSentence(plan)
  return (
    <li className={styles.line}>
      <span>{sentence}</span>
      {isAsked ? (
        <>
          <span role="alert">Dit plan weghalen?</span>
          <Button {...small} onClick={() => void onRemove()}>
            Ja, haal weg
          </Button>
          <Button {...small} onClick={() => setIsAsked(false)}>
            Nee
          </Button>
        </>
      ) : (
        <>
          <Button {...small} aria-label={`Verander: ${sentence}`} onClick={onChange}>
            Verander
          </Button>
          <Button {...small} aria-label={`Haal weg: ${sentence}`} onClick={() => setIsAsked(true)}>
            Haal weg…
          </Button>
        </>
      )}
    </li>
  )
}

'use client'

import { useState, type ReactNode } from 'react'

import { Button, toast } from '@payloadcms/ui'
import { z } from 'zod'

import { reportProblem } from '../dialogs/report-problem'
import { send } from '../send'

const answer = z.object({ message: z.string() })

/** Asks for a copy of an address in the archive. */
export function SavePageButton({ address }: { address: string }): ReactNode {
  const [isAsked, setIsAsked] = useState(false)
  const ask = async (): Promise<void> => {
    setIsAsked(true)
    const outcome = await send({ path: '/api/links/save', method: 'POST', body: { address }, schema: answer })
    if ('data' in outcome) return void toast.success(outcome.data.message)
    setIsAsked(false)
    reportProblem(outcome.problem)
  }
  return (
    <Button
      buttonStyle="secondary"
      size="small"
      margin={false}
      disabled={isAsked}
      aria-label={`Vraag om een bewaarde versie: ${address}`}
      onClick={() => void ask()}
    >
      Vraag om een bewaarde versie
    </Button>
  )
}

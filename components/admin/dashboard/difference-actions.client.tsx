'use client'

import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'

import { Button, toast } from '@payloadcms/ui'
import { z } from 'zod'

import { reportProblem } from '../dialogs/report-problem'
import { send } from '../send'
import type { RegisterLine } from './read-register'

const answer = z.object({ message: z.string() })

/** What an editor does with something that the register says otherwise. */
export function DifferenceActions({
  line: { organisation, kind, value, body, isInDraft, title, detail },
  mayReject,
}: {
  line: RegisterLine
  /** Whether who looks may say that the organisation is another one. */
  mayReject: boolean
}): ReactNode {
  const router = useRouter()
  const ask = async (path: string, sent: object): Promise<void> => {
    const outcome = await send({ path: `/api/register/${path}`, method: 'POST', body: sent, schema: answer })
    if ('problem' in outcome) reportProblem(outcome.problem)
    else toast.success(outcome.data.message)
    router.refresh()
  }
  const difference = { organisation, kind, value }
  const button = (label: string, onClick: () => Promise<void>): ReactNode => (
    <Button
      buttonStyle="secondary"
      size="small"
      margin={false}
      aria-label={`${label}: ${title} ${detail}`}
      onClick={() => void onClick()}
    >
      {label}
    </Button>
  )
  return (
    <>
      {isInDraft ? <em>Staat in een concept.</em> : button('Neem over', () => ask('accept', difference))}{' '}
      {button('Negeer', () => ask('ignore', difference))}{' '}
      {mayReject && button('Is een andere', () => ask('match', { organisation, body, isSame: false }))}
    </>
  )
}

'use client'

import { useState, type ReactNode } from 'react'

import { Button, toast } from '@payloadcms/ui'
import { z } from 'zod'

import { recognised, type NamedBody, type Recognised } from '@/domain/register/recognised'

import { reportProblem } from '../dialogs/report-problem'
import { send } from '../send'

/** The body of the register that an organisation was recognised as. It can be rejected, and that be taken back. */
export function RecognisedBody({
  organisation,
  initial,
  mayJudge,
}: {
  organisation: number
  initial: Recognised
  mayJudge: boolean
}): ReactNode {
  const [{ matched, rejected }, setRecognised] = useState(initial)
  const judge = async ({ body, isSame }: Judgement): Promise<void> => {
    const sent = { organisation, body: body.id, isSame }
    const outcome = await send({ path: '/api/register/match', method: 'POST', body: sent, schema: answer })
    if ('problem' in outcome) return void reportProblem(outcome.problem)
    toast.success(outcome.data.message)
    setRecognised(outcome.data.recognised)
  }
  const button = (judgement: Judgement): ReactNode => {
    const label = judgement.isSame ? 'Toch wel' : 'Is een andere'
    return (
      mayJudge && (
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          aria-label={`${label}: ${judgement.body.name}`}
          onClick={() => void judge(judgement)}
        >
          {label}
        </Button>
      )
    )
  }
  return (
    <div role="status">
      {matched && (
        <p>
          In het Register van Overheidsorganisaties is dit “{matched.name}”.{' '}
          {button({ body: matched, isSame: false })}
        </p>
      )}
      {rejected.map((body) => (
        <p key={body.id}>
          Dit is niet “{body.name}” uit het register. {button({ body, isSame: true })}
        </p>
      ))}
    </div>
  )
}

interface Judgement {
  body: NamedBody
  isSame: boolean
}

const answer = z.object({ message: z.string(), recognised })

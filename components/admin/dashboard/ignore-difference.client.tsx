'use client'

import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'

import { Button } from '@payloadcms/ui'

import { reportProblem } from '../dialogs/report-problem'
import { post } from '../send'

/** Says that a difference is none, until the register says something else again. */
export function IgnoreDifference({
  difference: { organisation, kind, value, title, detail },
}: {
  difference: { organisation: number; kind: string; value: string; title: string; detail: string }
}): ReactNode {
  const router = useRouter()
  const ignore = async (): Promise<void> => {
    const problem = await post({ path: '/api/register/ignore', body: { organisation, kind, value } })
    if (problem) reportProblem(problem)
    else router.refresh()
  }
  return (
    <Button
      buttonStyle="secondary"
      size="small"
      margin={false}
      aria-label={`Negeer: ${title} ${detail}`}
      onClick={() => void ignore()}
    >
      Negeer
    </Button>
  )
}

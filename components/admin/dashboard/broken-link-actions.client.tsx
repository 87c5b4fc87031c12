'use client'

import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'

import { Button, toast } from '@payloadcms/ui'
import { z } from 'zod'

import { reportProblem } from '../dialogs/report-problem'
import { send } from '../send'
import type { BrokenLink } from '@/server/link-checks/read-broken-links'

const answer = z.object({ message: z.string() })

/** What an editor does with a link that leads nowhere or has moved. */
export function BrokenLinkActions({
  link: { address, state, finalAddress },
  mayDispute,
}: {
  link: BrokenLink
  /** Whether who looks may say that an address is right. */
  mayDispute: boolean
}): ReactNode {
  const router = useRouter()
  const ask = async ({ path, body }: { path: string; body: object }): Promise<void> => {
    const outcome = await send({ path: `/api/links/${path}`, method: 'POST', body, schema: answer })
    if ('problem' in outcome) reportProblem(outcome.problem)
    else toast.success(outcome.data.message)
    router.refresh()
  }
  const button = ({ label, ...request }: { label: string; path: string; body: object }): ReactNode => (
    <Button
      buttonStyle="secondary"
      size="small"
      margin={false}
      aria-label={`${label}: ${address}`}
      onClick={() => void ask(request)}
    >
      {label}
    </Button>
  )
  return (
    <>
      {state === 'moved' &&
        finalAddress &&
        button({ label: 'Neem nieuw adres over', path: 'follow', body: { address, to: finalAddress } })}{' '}
      {button({ label: 'Kijk opnieuw', path: 'check', body: { address } })}{' '}
      {mayDispute &&
        state === 'unreachable' &&
        button({ label: 'Klopt toch', path: 'dispute', body: { address } })}
    </>
  )
}

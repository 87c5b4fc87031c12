'use client'

import { useEffect, useId, useState, type ReactNode } from 'react'

import { Button } from '@payloadcms/ui'
import { z } from 'zod'

import { registerProposal, type RegisterProposal } from '@/domain/register/proposal'

import { send } from '../send'
import { ProposedValues } from './proposed-values.client'
import styles from '../proposals/proposals.module.css'

const answer = z.object({ bodies: z.array(registerProposal) })

/** Proposes bodies for what is typed, and shows what the one that is chosen would fill in. */
export function RegisterFinder(): ReactNode {
  const [typed, setTyped] = useState('')
  const [bodies, setBodies] = useState<RegisterProposal[]>([])
  const [chosen, setChosen] = useState<RegisterProposal | null>(null)
  const input = useId()
  useEffect(() => {
    const leaving = new AbortController()
    const ask = async (): Promise<void> => {
      const { signal } = leaving
      if (typed.trim().length < 2) return setBodies([])
      const path = `/api/register?${new URLSearchParams({ q: typed })}`
      const found = await send({ path, signal, schema: answer })
      if (!signal.aborted) setBodies('data' in found ? found.data.bodies : [])
    }
    const timer = setTimeout(() => void ask(), pause)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [typed])
  return (
    <section className={styles.proposals} aria-label="Register van Overheidsorganisaties">
      <label htmlFor={input}>Zoek in het Register van Overheidsorganisaties</label>
      <input
        id={input}
        type="search"
        value={typed}
        maxLength={200}
        autoComplete="off"
        onChange={({ target }) => {
          setTyped(target.value)
          setChosen(null)
        }}
      />
      <div role="status">
        {!chosen && bodies.length > 0 && (
          <ul>
            {bodies.map((body) => (
              <li key={body.id}>
                <Button buttonStyle="secondary" size="small" margin={false} onClick={() => setChosen(body)}>
                  {body.name}
                  {body.abbreviation && ` (${body.abbreviation})`}
                </Button>
              </li>
            ))}
          </ul>
        )}
        {chosen && <ProposedValues body={chosen} />}
      </div>
    </section>
  )
}

/** In milliseconds: long enough to type on. */
const pause = 300

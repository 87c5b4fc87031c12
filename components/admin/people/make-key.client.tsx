'use client'

import { useState, type ReactNode } from 'react'

import { Button, toast } from '@payloadcms/ui'
import { z } from 'zod'

import { send } from '../send'
import { AskText } from '../review/ask-text.client'
import { Secret } from './secret.client'

/** Above the list of keys: makes one, and shows it this once. */
export function MakeKey(): ReactNode {
  const [isAsking, setAsking] = useState(false)
  const [key, setKey] = useState<string | null>(null)
  const make = async (label: string): Promise<void> => {
    const schema = z.object({ key: z.string() })
    const answer = await send({ path: '/api/keys/make', method: 'POST', body: { label }, schema })
    if ('problem' in answer) {
      toast.error(answer.problem)
      return
    }
    setAsking(false)
    setKey(answer.data.key)
  }
  return (
    <>
      <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => setAsking(true)}>
        Maak een sleutel…
      </Button>
      {isAsking && (
        <AskText
          title="Een sleutel voor de API"
          label="Waarvoor is hij?"
          action="Maak"
          isRequired
          onGiven={(label) => void make(label)}
          onCancel={() => setAsking(false)}
        />
      )}
      {key && (
        <Secret
          title="Je nieuwe sleutel"
          explanation="Bewaar hem nu: hierna is hij niet meer te zien. Stuur hem mee als “Authorization: Bearer …”."
          value={key}
          onClose={() => window.location.reload()}
        />
      )}
    </>
  )
}

'use client'

import { useState, type ReactNode } from 'react'

import { Button, toast } from '@payloadcms/ui'
import { z } from 'zod'

import { ask } from '../post'
import { AskText } from '../review/ask-text.client'
import { Secret } from './secret.client'

/** Above the list of keys: makes one, and shows it this once. */
export function MakeKey(): ReactNode {
  const [isAsking, setAsking] = useState(false)
  const [key, setKey] = useState<string | null>(null)
  const make = (label: string): void => {
    setAsking(false)
    void ask({ path: '/api/keys/make', body: { label }, schema: z.object({ key: z.string() }) }).then(
      (answer) => {
        if ('refused' in answer) toast.error(answer.refused)
        else setKey(answer.given.key)
      },
    )
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
          onGiven={make}
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

'use client'

import { useState, type ReactNode } from 'react'

import { Button, useAuth, useDocumentInfo } from '@payloadcms/ui'

import { Secret } from './secret.client'
import { linkExplanation, sendLink } from './send-link'

/** On a person: sends another link to set a password. */
export function InviteAgain(): ReactNode {
  const { id, data } = useDocumentInfo()
  const { user } = useAuth()
  const [link, setLink] = useState<string | null>(null)
  if (id === undefined || user?.role !== 'beheerder' || data?.deletedAt) return null
  const send = async (): Promise<void> => {
    const sent = await sendLink({ path: `/api/users/${id}/invite`, body: {} })
    if (sent) setLink(sent.link)
  }
  return (
    <>
      <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => void send()}>
        Stuur een link voor een wachtwoord
      </Button>
      {link && (
        <Secret
          title="Geef deze link door"
          explanation={linkExplanation}
          value={link}
          onClose={() => setLink(null)}
        />
      )}
    </>
  )
}

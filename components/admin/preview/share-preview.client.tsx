'use client'

import { useState, type ReactNode } from 'react'

import { Button, useDocumentInfo } from '@payloadcms/ui'
import { z } from 'zod'

import { reportProblem } from '../dialogs/report-problem'
import { send } from '../send'
import { Secret } from '../people/secret.client'

/** On a form: makes a link at which somebody without an account sees the newest version. */
export function SharePreview(): ReactNode {
  const { id, collectionSlug, isTrashed } = useDocumentInfo()
  const [link, setLink] = useState<string | null>(null)
  if (id === undefined || isTrashed) return null
  const share = async (): Promise<void> => {
    const body = { collection: collectionSlug, id: Number(id) }
    const answer = await send({
      path: '/api/share-preview',
      method: 'POST',
      body,
      schema: z.object({ link: z.string() }),
    })
    if ('problem' in answer) reportProblem(answer.problem)
    else setLink(answer.data.link)
  }
  return (
    <>
      <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => void share()}>
        Deel voorbeeld
      </Button>
      {link && (
        <Secret
          title="Een voorbeeld voor buiten"
          explanation="Wie deze link heeft, ziet een week lang de nieuwste versie, ook zonder account."
          value={link}
          onClose={() => setLink(null)}
        />
      )}
    </>
  )
}

'use client'

import { useEffect, useState, type ReactNode } from 'react'

import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { z } from 'zod'

import { send } from '../send'
import styles from './similar.module.css'

const answer = z.object({
  alike: z.array(z.object({ title: z.string(), href: z.string(), detail: z.string() })),
})

type Alike = z.output<typeof answer>['alike']

/** Below the name of an organisation or a source: what is there already with nearly that name, or with that link. */
export function SimilarWarning(): ReactNode {
  const { id, collectionSlug } = useDocumentInfo()
  const name = useFormFields(([fields]) => String((fields.name ?? fields.title)?.value ?? ''))
  const url = useFormFields(([fields]) => String(fields.url?.value ?? ''))
  const [found, setFound] = useState<Alike>([])
  useEffect(() => {
    const leaving = new AbortController()
    const ask = async (): Promise<void> => {
      const query = new URLSearchParams({
        collection: collectionSlug ?? '',
        name,
        url,
        ...(id && { id: String(id) }),
      })
      const { signal } = leaving
      const found = await send({ path: `/api/similar?${query}`, signal, schema: answer })
      // Of what goes wrong here the form itself tells, when it is saved.
      if (!signal.aborted) setFound('data' in found ? found.data.alike : [])
    }
    const timer = setTimeout(() => void ask(), pause)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [collectionSlug, id, name, url])
  return (
    <div role="status">
      {found.length > 0 && (
        <div className={styles.warning}>
          <p>Is dit er al?</p>
          <ul>
            {found.map(({ title, href, detail }) => (
              <li key={href}>
                <a href={href}>{title}</a> {detail}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

/** In milliseconds: long enough to type on. */
const pause = 400

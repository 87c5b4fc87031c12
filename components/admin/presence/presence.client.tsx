'use client'

import { useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useEffect, useRef, useState, type ReactElement } from 'react'
import { z } from 'zod'

import { send } from '../send'
import styles from './presence.module.css'

const answer = z.object({ others: z.array(z.object({ name: z.string(), isWriting: z.boolean() })) })

type Other = z.output<typeof answer>['others'][number]

/** In milliseconds. */
const interval = 8000

/** On a form: who else has this document open, and whether they write in it. */
export function Presence(): ReactElement {
  const { id, collectionSlug } = useDocumentInfo()
  const isWriting = useFormModified()
  const others = useOthers({ id, collection: collectionSlug, isWriting })
  return (
    <p role="status" className={styles.presence} hidden={others.length === 0}>
      {others.map(sentence).join(' ')}
    </p>
  )
}

function sentence({ name, isWriting }: Other): string {
  return isWriting ? `${name} schrijft hier ook.` : `${name} heeft dit ook open.`
}

function useOthers({
  id,
  collection,
  isWriting,
}: {
  id: number | string | undefined
  collection: string | undefined
  isWriting: boolean
}): Other[] {
  const [others, setOthers] = useState<Other[]>([])
  const isWritingNow = useRef(isWriting)
  useEffect(() => {
    isWritingNow.current = isWriting
  }, [isWriting])
  useEffect(() => {
    if (id === undefined) return
    const controller = new AbortController()
    const report = async (): Promise<void> => {
      if (document.visibilityState === 'hidden' && !isWritingNow.current) return
      const sign = { collection, id: Number(id), isWriting: isWritingNow.current }
      const request = {
        path: '/api/presence',
        method: 'POST',
        body: sign,
        signal: controller.signal,
      } as const
      const result = await send({ ...request, schema: answer })
      // A sign that is lost is followed by the next.
      if ('data' in result && !controller.signal.aborted) setOthers(result.data.others)
    }
    void report()
    const timer = setInterval(() => void report(), interval)
    return () => {
      clearInterval(timer)
      controller.abort()
    }
  }, [id, collection])
  return others
}

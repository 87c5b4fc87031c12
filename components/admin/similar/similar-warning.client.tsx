'use client'

import { useEffect, useState, type ReactNode } from 'react'

import { Button, useDocumentDrawerContext, useDocumentInfo, useFormFields, useModal } from '@payloadcms/ui'
import { z } from 'zod'

import { reportProblem } from '../dialogs/report-problem'
import { post, send } from '../send'
import styles from './similar.module.css'

const answer = z.object({
  alike: z.array(z.object({ id: z.number(), title: z.string(), href: z.string(), detail: z.string() })),
})

type Alike = z.output<typeof answer>['alike']

/** Below the name of an organisation or a source: what is there already with nearly that name, or with that link. */
export function SimilarWarning(): ReactNode {
  const { id, collectionSlug } = useDocumentInfo()
  const name = useFormFields(([fields]) => String((fields.name ?? fields.title)?.value ?? ''))
  const abbreviation = useFormFields(([fields]) => String(fields.abbreviation?.value ?? ''))
  const url = useFormFields(([fields]) => String(fields.url?.value ?? ''))
  const { drawerSlug } = useDocumentDrawerContext()
  const [found, setFound] = useState<Alike>([])
  useEffect(() => {
    const leaving = new AbortController()
    const ask = async (): Promise<void> => {
      const query = new URLSearchParams({
        collection: collectionSlug ?? '',
        name,
        abbreviation,
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
  }, [abbreviation, collectionSlug, id, name, url])
  const tellApart = async ({ id: other }: Alike[number]): Promise<void> => {
    // What was never saved has no number yet: the warning comes back once, on what was made.
    const body = { collection: collectionSlug, id: Number(id), other }
    const problem = id === undefined ? null : await post({ path: '/api/similar/distinct', body })
    if (problem) reportProblem(problem)
    else setFound((before) => before.filter((each) => each.id !== other))
  }
  return (
    <div role="status">
      {found.length > 0 && (
        <div className={styles.warning}>
          <p>Is dit er al?</p>
          <ul>
            {found.map((each) => (
              <li key={each.href}>
                <a href={each.href} {...(drawerSlug && { target: '_blank' })}>
                  {each.title}
                </a>{' '}
                {each.detail} {drawerSlug && id === undefined && <UseThis found={each} />}
                <Button
                  buttonStyle="secondary"
                  size="small"
                  margin={false}
                  aria-label={`${each.title}: dit zijn er twee`}
                  onClick={() => void tellApart(each)}
                >
                  Dit zijn er twee
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

/** In a drawer that makes one: takes the one that is there instead, where the drawer was opened. */
function UseThis({ found: { id, title } }: { found: Alike[number] }): ReactNode {
  const { drawerSlug, onSave } = useDocumentDrawerContext()
  const { closeModal } = useModal()
  const take = async (): Promise<void> => {
    const doc = { id, name: title, title }
    await onSave?.({ doc, operation: 'create', result: { doc } })
    closeModal(drawerSlug)
  }
  return (
    <Button buttonStyle="secondary" size="small" margin={false} onClick={() => void take()}>
      Gebruik deze
    </Button>
  )
}

/** In milliseconds: long enough to type on. */
const pause = 400

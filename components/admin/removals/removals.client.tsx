'use client'

import {
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react'

import { Button, useAllFormFields, useDocumentInfo, useForm, useFormInitializing } from '@payloadcms/ui'

import { keepChosen } from '../internals/keep-chosen'
import styles from '../saving/saving.module.css'
import { findRemovals, withRemoved, type Removal } from './find-removals'
import { removableFields, type RemovableFields } from './removable-fields'
import { createRemovalOffers } from './removal-offers'

/** On a form: what was just taken out of it, with the way back. */
export function Removals(): ReactNode {
  const { docConfig } = useDocumentInfo()
  const { getData, reset, setModified } = useForm()
  const [offers] = useState(createRemovalOffers)
  const last = useSyncExternalStore(offers.subscribe, offers.last, offers.last)
  const fields = useMemo(() => removableFields(docConfig?.fields ?? []), [docConfig])
  useRemovals({ fields, onRemoval: offers.add })
  useEffect(keepChosen, [])
  if (!last) return null
  const undo = async (): Promise<void> => {
    offers.withdraw([last])
    await reset(withRemoved({ data: getData(), removal: last }))
    setModified(true)
  }
  const label = fields.get(last.path.findLast((name) => fields.has(name)) ?? '')
  return (
    <div role="status" className={styles.notice}>
      <p>{last.at === null ? `Weggehaald: “${label}”.` : `Weggehaald uit “${label}”.`}</p>
      <Button size="small" margin={false} onClick={() => void undo()}>
        Ongedaan maken
      </Button>
    </div>
  )
}

function useRemovals({
  fields,
  onRemoval,
}: {
  fields: RemovableFields
  onRemoval: (found: Removal[]) => void
}): void {
  const { getData } = useForm()
  const [formFields] = useAllFormFields()
  const isInitializing = useFormInitializing()
  const before = useRef<Record<string, unknown> | null>(null)
  const compare = useEffectEvent(() => {
    const after = getData()
    const found = before.current ? findRemovals({ before: before.current, after, fields }) : []
    before.current = after
    if (found.length > 0) onRemoval(found)
  })
  useEffect(() => {
    if (isInitializing) return
    const timer = setTimeout(compare)
    return () => clearTimeout(timer)
  }, [formFields, isInitializing])
}

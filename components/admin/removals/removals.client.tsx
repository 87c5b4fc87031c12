'use client'

import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react'

import { Button, useAllFormFields, useForm, useFormInitializing } from '@payloadcms/ui'

import { keepChosen } from '../internals/keep-chosen'
import styles from '../saving/saving.module.css'
import { findRemovals, withRemoved, type Removal } from './find-removals'

/** In milliseconds, that a removal can be undone. */
const lasts = 60_000

/** On a form: what was just taken out of a list, with the way back. */
export function Removals(): ReactNode {
  const { getData, reset, setModified } = useForm()
  const [removals, setRemovals] = useState<Removal[]>([])
  useRemovals((found) => {
    setRemovals((before) => [...before, ...found])
    setTimeout(() => setRemovals((before) => before.filter((each) => !found.includes(each))), lasts)
  })
  useEffect(keepChosen, [])
  const last = removals.at(-1)
  if (!last) return null
  const undo = async (): Promise<void> => {
    setRemovals((before) => before.filter((each) => each !== last))
    await reset(withRemoved({ data: getData(), removal: last }))
    setModified(true)
  }
  return (
    <div role="status" className={styles.notice}>
      <p>{`Weggehaald uit ${names[last.list] ?? 'de lijst'}.`}</p>
      <Button size="small" margin={false} onClick={() => void undo()}>
        Ongedaan maken
      </Button>
    </div>
  )
}

function useRemovals(onRemoval: (found: Removal[]) => void): void {
  const { getData } = useForm()
  const [fields] = useAllFormFields()
  const isInitializing = useFormInitializing()
  const before = useRef<Record<string, unknown> | null>(null)
  const compare = useEffectEvent(() => {
    const after = getData()
    const found = before.current ? findRemovals({ before: before.current, after }) : []
    before.current = after
    if (found.length > 0) onRemoval(found)
  })
  useEffect(() => {
    if (isInitializing) return
    const timer = setTimeout(compare)
    return () => clearTimeout(timer)
  }, [fields, isInitializing])
}

const names: Record<string, string> = {
  subtopics: 'de onderwerpen',
  organisations: 'de organisaties',
  sources: 'de bronnen',
  questions: 'de vragen',
  feeds: 'de zoektermen',
  links: 'de links',
  aliases: 'de andere namen',
}

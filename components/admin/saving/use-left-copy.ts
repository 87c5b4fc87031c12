import { useEffect, useEffectEvent, useState } from 'react'

import { useForm, useFormInitializing } from '@payloadcms/ui'

import { mergeThreeWay } from '@/domain/merge/three-way'
import { same } from '@/domain/merge/same'

import { focusField } from '../internals/focused-field'
import { showTab } from '../internals/open-tab'
import { savedDocuments } from './saved-documents'
import { readCopy, removeCopy, type KeptForm, type UnsavedCopy } from './unsaved-copy'

interface LeftCopy {
  /** What was typed in this browser and never saved; `null` when there is no such text. */
  left: UnsavedCopy | null
  restore: () => void
  discard: () => void
}

/** In milliseconds: a new document is opened under its own address at once. */
const resumesWithin = 60_000

/** Text of this form that was not saved when it was last on the screen. That of a form that only moved is put back. */
export function useLeftCopy({ key, path, isKept }: KeptForm): LeftCopy {
  const { dispatchFields, getData, reset, setModified } = useForm()
  const [left, setLeft] = useState<UnsavedCopy | null>(null)
  const isInitializing = useFormInitializing()
  const { user, collection, id } = key
  const putBack = async (copy: UnsavedCopy): Promise<void> => {
    const current = getData()
    const { merged, conflicts } = mergeThreeWay({ base: copy.base, mine: copy.data, theirs: current })
    const changed = Object.entries(withoutOwnFields(merged)).filter(
      ([name, value]) => !same(value, current[name]),
    )
    // Text goes straight into its field, so that who types on loses nothing; anything else takes a form made anew.
    if (changed.every(([, value]) => typeof value === 'string'))
      for (const [path, value] of changed) dispatchFields({ type: 'UPDATE', path, value })
    else await reset({ ...current, ...Object.fromEntries(changed) })
    // What somebody else changed as well since is asked when it is saved, as if the form had stayed open.
    const hasConflicts = conflicts.some((name) => !ownFields.has(name))
    if (hasConflicts) dispatchFields({ type: 'UPDATE', path: 'updatedAt', value: copy.base.updatedAt })
    setModified(true)
    savedDocuments.set(path, hasConflicts ? copy.base : current)
    if (copy.resumeAt) focusField(copy.resumeAt)
  }
  const look = useEffectEvent(() => {
    const newKey = { user, collection, id: 'new' }
    const resumed = id === newKey.id ? null : readCopy(newKey)
    if (resumed && resumed.resumeAt !== null && Date.now() - resumed.at < resumesWithin) {
      removeCopy(newKey)
      if (resumed.resumeTab) showTab(resumed.resumeTab)
      if (saysTheSame({ one: resumed.data, other: resumed.base })) focusField(resumed.resumeAt)
      else void putBack(resumed)
      return
    }
    const copy = readCopy(key)
    if (!copy) return
    if (saysTheSame({ one: copy.data, other: getData() })) removeCopy(key)
    else setLeft(copy)
  })
  useEffect(() => {
    if (!isKept || isInitializing) return
    const timer = setTimeout(look)
    return () => clearTimeout(timer)
    // The form of a new document stays on the screen when that gets its address.
  }, [isKept, isInitializing, id])
  return {
    left,
    restore: () => {
      setLeft(null)
      if (left) void putBack(left)
    },
    discard: () => {
      setLeft(null)
      removeCopy(key)
    },
  }
}

/** Set by the system, not by who types. */
const ownFields = new Set(['id', 'updatedAt', 'createdAt', '_status', 'deletedAt'])

function withoutOwnFields(data: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).filter(([name]) => !ownFields.has(name)))
}

function saysTheSame({
  one,
  other,
}: {
  one: Record<string, unknown>
  other: Record<string, unknown>
}): boolean {
  return same(withoutOwnFields(one), withoutOwnFields(other))
}

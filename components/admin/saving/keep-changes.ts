import type { FormState } from 'payload'

import { same } from '@/domain/merge/same'

/** What the server says of each field after a save, but for the values of those that were changed since it was sent. */
export function keepChangedValues({
  answered,
  sent,
  current,
}: {
  /** What the server says of each field. */
  answered: FormState
  /** What the form held when it was sent. */
  sent: FormState
  /** What the form holds now. */
  current: FormState
}): FormState {
  return Object.fromEntries(
    Object.entries(answered).map(([path, field]) => {
      if (same(sent[path]?.value, current[path]?.value)) return [path, field]
      const { value: _value, initialValue: _initialValue, ...rest } = field
      return [path, rest]
    }),
  )
}

/** Whether a form holds what it held when it was sent. */
export function isUnchanged({ sent, current }: { sent: FormState; current: FormState }): boolean {
  return Object.entries(current).every(([path, { value }]) => same(sent[path]?.value, value))
}

/** Whether a row was added since a form was sent, of which its answer knows no fields. */
export function hasNewRows({ sent, current }: { sent: FormState; current: FormState }): boolean {
  return Object.entries(current).some(([path, { rows }]) => {
    const known = new Set(sent[path]?.rows?.map(({ id }) => id))
    return rows?.some(({ id, isLoading }) => isLoading && !known.has(id))
  })
}

/** What an answer says of each field, with the rows and fields that a later one knows. */
export function withNewRows({ answered, later }: { answered: FormState; later: FormState }): FormState {
  const lists = Object.entries(later).filter(([, { rows }]) => rows)
  return { ...later, ...answered, ...Object.fromEntries(lists) }
}

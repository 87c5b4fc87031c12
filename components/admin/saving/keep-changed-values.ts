import type { FormState } from 'payload'

import { same } from '@/domain/merge/same'

interface Options {
  /** What the server says of each field after a save. */
  answered: FormState
  /** What the form held when it was sent. */
  sent: FormState
  /** What the form holds now. */
  current: FormState
}

/** What the server says of each field after a save, but for the values of those that were changed since it was sent. */
export function keepChangedValues({ answered, sent, current }: Options): FormState {
  return Object.fromEntries(
    Object.entries(answered).map(([path, field]) => {
      const isUnchanged = same(sent[path]?.value, current[path]?.value)
      if (isUnchanged) return [path, field]
      const { value: _value, initialValue: _initialValue, ...rest } = field
      return [path, rest]
    }),
  )
}

import { array } from 'payload/shared'
import type { ArrayField } from 'payload'

import { fold } from '@/domain/text/fold'

import { eachOnce } from '../topics/each-once'

/** Rejects a list of a question that has the same twice, and names the rows. While one types, the value is a count. */
export function onceInQuestion({
  what,
  field,
}: {
  what: string
  field: string
}): NonNullable<ArrayField['validate']> {
  return (rows, options) => {
    const given: unknown = rows
    if (!Array.isArray(given)) return array(rows, options)
    const values = given.map((row) => comparable(property({ of: row, name: field })))
    const once = eachOnce({ what, list: 'een vraag', values })
    return once === true ? array(rows, options) : once
  }
}

/** A text as it is compared, or the id of a relation; `null` where there is nothing. */
function comparable(value: unknown): unknown {
  if (typeof value === 'string') return fold(value.trim()) || null
  return typeof value === 'object' ? property({ of: value, name: 'id' }) : value
}

function property({ of, name }: { of: unknown; name: string }): unknown {
  return typeof of === 'object' && of !== null ? Reflect.get(of, name) : null
}

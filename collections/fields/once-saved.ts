import type { Condition } from 'payload'

/** What a form shows only of a document that is there: what leads to it, of which a new one has nothing. */
export const onceSaved: { condition: Condition } = {
  condition: (_data, _siblings, { operation }) => operation === 'update',
}

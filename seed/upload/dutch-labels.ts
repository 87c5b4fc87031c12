import type { Payload } from 'payload'

import { documentNouns } from '@/domain/document/document-nouns'
import type { PlannedCollection } from '@/seed/plan/plan'

/** What collections and their fields are called in Dutch; fields as in the admin. */
export interface DutchLabels {
  kind: (collection: PlannedCollection) => string
  field: (place: { collection: PlannedCollection; field: string; itemField?: string }) => string
}

export function dutchLabels({ collections }: Pick<Payload, 'collections'>): DutchLabels {
  return {
    kind: (collection) => documentNouns[collection]?.singular ?? collection,
    field: ({ collection, field, itemField }) => {
      // Payload calls it by a function.
      if (field === '_status') return 'Status'
      const found = fieldNamed({ fields: collections[collection].config.flattenedFields, name: field })
      const item = itemField && found ? fieldNamed({ fields: subfields(found), name: itemField }) : null
      return inDutch(labelOf(item ?? found)) || field
    },
  }
}

type Field = Payload['collections'][PlannedCollection]['config']['flattenedFields'][number]

function fieldNamed({ fields, name }: { fields: Field[]; name: string }): Field | undefined {
  return fields.find((field) => field.name === name)
}

function subfields(field: Field): Field[] {
  return 'flattenedFields' in field ? field.flattenedFields : []
}

function labelOf(field: Field | undefined): unknown {
  return field && 'label' in field ? field.label : undefined
}

/** A label may have been written for one language only. */
function inDutch(label: unknown): string {
  if (typeof label === 'string') return label
  const dutch: unknown = Reflect.get(Object(label), 'nl')
  return typeof dutch === 'string' ? dutch : ''
}

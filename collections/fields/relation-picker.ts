import type { RelationshipField } from 'payload'

/** For `components` in the `admin` of a relation to named records: found by any of their names, and shown as rows. */
export const relationPicker: NonNullable<RelationshipField['admin']>['components'] = {
  Field: '/components/admin/relations/relation-field.client#RelationField',
}

import type { JSONField } from 'payload'

/** For the `admin` of a json field: shows it in words. Payload’s own editor for json comes from a third party. */
export function inWords(Field: `/components/admin/${string}`): JSONField['admin'] {
  return { components: { Field }, disableListColumn: true, disableListFilter: true }
}

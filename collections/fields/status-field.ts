import type { SelectField } from 'payload'

/**
 * The status that Payload gives whatever has drafts, with a cell of our own. Payload adds its values; a label it makes of the
 * name of any field that has none.
 */
export const statusField: SelectField = {
  name: '_status',
  type: 'select',
  label: 'Status',
  options: [],
  admin: { components: { Cell: '/components/admin/publication/status-cell#StatusCell' } },
}

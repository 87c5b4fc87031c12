import type { SelectField } from 'payload'

/**
 * The status that Payload gives whatever has drafts, with a cell of our own. Its values and label are Payload's, which adds
 * them to those that stand here.
 */
export const statusField: SelectField = {
  name: '_status',
  type: 'select',
  options: [],
  admin: { components: { Cell: '/components/admin/publication/status-cell#StatusCell' } },
}

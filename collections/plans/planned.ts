import type { CustomComponent, Field } from 'payload'

import type { ContentCollection } from '@/domain/topics/content-collections'

/** For the `beforeDocumentControls` of a collection: what is planned for the document, and the button to plan it. */
export function planPanel(collection: ContentCollection): CustomComponent {
  return { path: '/components/admin/plans/plan-panel#PlanPanel', serverProps: { collection } }
}

/** A column in the lists of a collection: what is planned for each document. */
export const planColumn: Field = {
  name: 'plan',
  type: 'ui',
  label: 'Gepland',
  admin: { components: { Cell: '/components/admin/plans/plan-cell#PlanCell' }, disableBulkEdit: true },
}

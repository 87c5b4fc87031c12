/** For the `beforeDocumentControls` of a collection with lists: what was just taken out of one can be put back. */
export const removalsPanel = '/components/admin/removals/removals.client#Removals'

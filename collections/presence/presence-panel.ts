/** For the `beforeDocumentControls` of a collection: who else has the document open. */
export const presencePanel = '/components/admin/presence/presence.client#Presence'

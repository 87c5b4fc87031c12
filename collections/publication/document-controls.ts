/** In the place of the line of a form that says whether its document is public. */
export const documentStatus = '/components/admin/publication/document-status.client#DocumentStatus'

/** The button that publishes a document which no other one comes along with. */
export const publishButton = '/components/admin/publication/publish-document.client#PublishDocument'

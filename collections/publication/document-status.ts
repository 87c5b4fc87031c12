/** In the place of the line of a form that says whether its document is public. */
export const documentStatus = '/components/admin/publication/document-status.client#DocumentStatus'

/** For the `edit` of a collection's components: the way to publication, on its form. */
export const reviewPanel = '/components/admin/review/review-panel.client#ReviewPanel'

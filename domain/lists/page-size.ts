/** Rows on one page of every list. */
export const pageSize = 50

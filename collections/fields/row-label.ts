/** For the `admin` of a list: each row is headed by what it says. */
export const rowLabel = {
  components: { RowLabel: '/components/admin/rows/row-label.client#RowLabel' },
} as const

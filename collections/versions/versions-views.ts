/** For the `admin.components` of a collection with versions: their list says who saved each. */
export const versionsViews = {
  edit: { versions: { Component: '/components/admin/versions/versions-list.client#VersionsList' } },
} as const

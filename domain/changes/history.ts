/** What the history of the guide tells of, as editors read it. */
export const historyActions = {
  published: 'Gepubliceerd',
  unpublished: 'Offline gehaald',
  trashed: 'In de prullenbak gelegd',
  restored: 'Uit de prullenbak gehaald',
  deleted: 'Verwijderd',
  submitted: 'Ter beoordeling gelegd',
  returned: 'Teruggestuurd',
  imported: 'Geïmporteerd',
  merged: 'Samengevoegd',
  unmerged: 'Samenvoeging ongedaan gemaakt',
  role: 'Rol gewijzigd',
} as const

export type HistoryAction = keyof typeof historyActions

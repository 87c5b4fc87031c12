/** How far a draft is on its way to publication. */
export const reviewStates = {
  open: 'Ter beoordeling',
  returned: 'Teruggestuurd',
  published: 'Gepubliceerd',
} as const

/** What the items of the list below a question begin with, by what they hold. */
export const furtherLabels = {
  organisations: 'Organisaties',
  sources: 'Bronnen',
  terms: 'Zoektermen',
  publications: 'Gepubliceerd',
} as const

export type FurtherLabel = keyof typeof furtherLabels

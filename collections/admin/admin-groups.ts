/** The headings of the admin's navigation. */
export const adminGroups = {
  content: 'Inhoud',
  settings: 'Beheer',
} as const

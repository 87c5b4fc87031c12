/** The headings of the admin's navigation. */
export const adminGroups = {
  content: { nl: 'Inhoud', en: 'Content' },
  settings: { nl: 'Beheer', en: 'Administration' },
} as const

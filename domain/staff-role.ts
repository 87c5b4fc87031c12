/** What a member of staff may do; each role may do all that the one before it may. */
export const staffRoles = {
  redacteur: 'Redacteur',
  eindredacteur: 'Eindredacteur',
  beheerder: 'Beheerder',
} as const

export type StaffRole = keyof typeof staffRoles

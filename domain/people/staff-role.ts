/** What a member of staff may do; each role may do all that the one before it may. */
export const staffRoles = {
  redacteur: 'Redacteur',
  eindredacteur: 'Eindredacteur',
  beheerder: 'Beheerder',
} as const

export type StaffRole = keyof typeof staffRoles

/** Whether somebody in this role decides what visitors see: publishes, withdraws, deletes and imports. */
export function decidesWhatIsPublic(role: StaffRole | null | undefined): boolean {
  return role === 'eindredacteur' || role === 'beheerder'
}

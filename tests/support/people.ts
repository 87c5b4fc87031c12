import type { StaffRole } from '@/domain/people/staff-role'

export interface Person {
  name: string
  email: string
  password: string
}

/** The three members of staff that every test database has. */
export const people: Record<StaffRole, Person> = {
  beheerder: { name: 'Beheerder', email: 'beheerder@example.org', password: 'wachtwoord van de beheerder' },
  eindredacteur: {
    name: 'Eindredacteur',
    email: 'eindredacteur@example.org',
    password: 'wachtwoord van de eindredacteur',
  },
  redacteur: { name: 'Redacteur', email: 'redacteur@example.org', password: 'wachtwoord van de redacteur' },
}

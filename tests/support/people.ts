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

/**
 * The member of staff that the worker of this number logs in as. Each has people of its own, of the same names: of two
 * log-ins of one person at the same moment, Payload keeps one session.
 */
export function personOf({ role, worker }: { role: StaffRole; worker: number }): Person {
  const person = people[role]
  return worker === 0 ? person : { ...person, email: `${worker}.${person.email}` }
}

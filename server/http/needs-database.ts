import type { Address } from '../page-store/address'
import { uploads } from './security-headers'

/**
 * Whether what Next would answer to this is worth nothing without the database. Payload then takes a member of staff
 * for a stranger, who has to log in and loses what was being written. Uploaded images are files, and stand on pages
 * that keep being served.
 */
export function needsDatabase({ door, key }: Address): boolean {
  return (door === 'direct' || door === 'personal') && !key.startsWith(uploads)
}

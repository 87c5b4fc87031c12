import type { CollectionBeforeChangeHook } from 'payload'

import type { User } from '@/payload-types'

/** Ends the sessions of an account with another role, or in the trash. For another password Payload does so itself. */
export const endSessions: CollectionBeforeChangeHook<User> = ({ data, originalDoc }) => {
  const isAnother = data.role !== undefined && originalDoc && data.role !== originalDoc.role
  return isAnother || data.deletedAt ? { ...data, sessions: [] } : data
}

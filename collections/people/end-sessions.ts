import type { CollectionBeforeChangeHook } from 'payload'

import type { User } from '@/payload-types'

/** Who gets another role, or goes into the trash, logs in anew. Payload does so itself for another password. */
export const endSessions: CollectionBeforeChangeHook<User> = ({ data, originalDoc }) => {
  const isAnother = data.role !== undefined && originalDoc && data.role !== originalDoc.role
  return isAnother || data.deletedAt ? { ...data, sessions: [] } : data
}

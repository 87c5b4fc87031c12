import type { Access } from 'payload'

/** A beheerder everybody, others themselves. */
export const administratorsOrSelf: Access = ({ req }) => {
  if (!req.user) return false
  return req.user.role === 'beheerder' || { id: { equals: req.user.id } }
}

import type { Access } from 'payload'

/** A beheerder everything, others what they own. */
export const ownOrAdministrators: Access = ({ req }) => {
  if (!req.user) return false
  return req.user.role === 'beheerder' || { owner: { equals: req.user.id } }
}

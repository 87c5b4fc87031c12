import type { FieldAccess } from 'payload'

/** A beheerder, for everybody but themselves. */
export const administratorsOfOthers: FieldAccess = ({ id, req }) =>
  req.user?.role === 'beheerder' && String(req.user.id) !== String(id)

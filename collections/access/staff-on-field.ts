import type { FieldAccess } from 'payload'

/** A field that visitors never see. */
export const staffOnField: FieldAccess = ({ req }) => Boolean(req.user)

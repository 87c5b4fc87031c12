import type { Access } from 'payload'

/** Everybody who is logged in. */
export const staff: Access = ({ req }) => Boolean(req.user)

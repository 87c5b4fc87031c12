import type { Access, FieldAccess } from 'payload'

export const administrators: Access = ({ req }) => req.user?.role === 'beheerder'

export const administratorsOnField: FieldAccess = ({ req }) => req.user?.role === 'beheerder'

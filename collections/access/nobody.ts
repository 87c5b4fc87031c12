import type { Access } from 'payload'

/** Only our own code, which says so with `overrideAccess`. */
export const nobody: Access = () => false

import path from 'node:path'

/** The checkout: every script works on it, wherever it was called from. */
export const projectRoot = path.resolve(import.meta.dirname, '..')

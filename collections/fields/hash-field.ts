import type { TextField } from 'payload'

import { nobodyOnField } from '../access/nobody'

/** The hash of a secret that was shown once: whoever gives the secret is known by it, and nobody reads it. */
export const hashField = (): TextField => ({
  name: 'hash',
  type: 'text',
  required: true,
  unique: true,
  hidden: true,
  access: { read: nobodyOnField },
})

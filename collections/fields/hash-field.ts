import type { TextField } from 'payload'

import { nobodyOnField } from '../access/nobody'

/** The hash of a token that was shown once. It identifies the token when it is presented, and no one can read it. */
export const hashField = (): TextField => ({
  name: 'hash',
  type: 'text',
  required: true,
  unique: true,
  hidden: true,
  access: { read: nobodyOnField },
})

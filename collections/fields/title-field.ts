import type { TextField } from 'payload'

import { maxLength } from '@/domain/text/max-length'

export const titleField = {
  name: 'title',
  type: 'text',
  label: 'Titel',
  required: true,
  maxLength: maxLength.title,
} satisfies TextField

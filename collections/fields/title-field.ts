import type { TextField } from 'payload'

import { longest } from '@/domain/text/max-length'

export const titleField = {
  name: 'title',
  type: 'text',
  label: 'Titel',
  required: true,
  maxLength: longest.title,
} satisfies TextField

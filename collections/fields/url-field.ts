import type { TextField, TextFieldSingleValidation } from 'payload'

import { safeHref } from '@/domain/safe-href'

interface Options {
  name?: string
  label?: { nl: string; en: string }
  description?: { nl: string; en: string }
  required?: boolean
}

/** A web address, of which only `http`, `https` and `mailto` are accepted. */
export function urlField({
  name = 'url',
  label = defaultLabel,
  description,
  required,
}: Options = {}): TextField {
  return { name, type: 'text', label, required, maxLength: 2000, validate: usableURL, admin: { description } }
}

const defaultLabel = { nl: 'Link', en: 'Link' }

const usableURL: TextFieldSingleValidation = (value, { required }) => {
  if (!value) return required ? 'Geef een link.' : true
  if (value.length > 2000) return 'Een link heeft hoogstens 2000 tekens.'
  return safeHref(value) !== null || 'Geef een volledige link die begint met https://, http:// of mailto:.'
}

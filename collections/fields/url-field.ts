import type { FieldHook, TextField, TextFieldSingleValidation } from 'payload'

import { maxLength } from '@/domain/text/max-length'
import { safeHref } from '@/domain/text/safe-href'
import { tidyAddress } from '@/domain/text/tidy-address'

interface Options {
  name?: string
  label?: string
  description?: string
  required?: boolean
}

/** A web address, of which only `http`, `https` and `mailto` are accepted. */
export function urlField({
  name = 'url',
  label = defaultLabel,
  description,
  required,
}: Options = {}): TextField {
  return {
    name,
    type: 'text',
    label,
    required,
    maxLength: maxLength.url,
    validate: usableURL,
    admin: { description },
    hooks: { beforeValidate: [tidy] },
  }
}

/** For `beforeValidate`: an address without tracking, and with the scheme that people leave out. */
const tidy: FieldHook = ({ value }) => (typeof value === 'string' ? tidyAddress(value) : value)

const defaultLabel = 'Link'

const usableURL: TextFieldSingleValidation = (value, { required }) => {
  if (!value) return required ? 'Geef een link.' : true
  if (value.length > maxLength.url) return `Een link heeft hoogstens ${maxLength.url} tekens.`
  return safeHref(value) !== null || 'Geef een volledige link die begint met https://, http:// of mailto:.'
}

import type { TextField, TextFieldSingleValidation } from 'payload'

import { safeHref } from '@/domain/text/safe-href'
import { siteDefaults } from '@/domain/site/site'

/** Where a search term leads on to; `{term}` is replaced by the term. */
export const feedSearchURLField: TextField = {
  name: 'feedSearchURL',
  type: 'text',
  label: 'Adres voor zoektermen',
  required: true,
  defaultValue: siteDefaults.feedSearchURL,
  validate: holdsTerm,
  admin: {
    description: '{term} wordt vervangen door de zoekterm.',
  },
}

function holdsTerm(...[value]: Parameters<TextFieldSingleValidation>): string | true {
  const usable = value?.includes('{term}') && safeHref(value.replace('{term}', 'x')) !== null
  return usable || 'Geef een adres dat begint met https:// en waarin {term} staat.'
}

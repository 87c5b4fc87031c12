import type { TextFieldSingleValidation } from 'payload'

import { isSlug } from '@/domain/text/is-slug'
import { maxLength } from '@/domain/text/max-length'
import { paths } from '@/domain/site/paths'

/** Rejects a path that no topic, organisation or source can have had: redirects are looked up for those only. */
export const isMovablePath: TextFieldSingleValidation = (value) => {
  const [start, list, slug, ...rest] = (value ?? '').split('/')
  const isMovable = start === '' && lists.includes(`/${list}`) && isSlug(slug ?? '') && rest.length === 0
  return isMovable || `Geef een adres als ${lists.map((each) => `${each}/naam`).join(', ')}.`
}

const lists: string[] = [paths.topics, paths.organisations, paths.sources]

/** Rejects an address that is not on this site. */
export const isOwnPath: TextFieldSingleValidation = (value, { siblingData }) => {
  if (value && value === Reflect.get(siblingData, 'from')) return 'Een adres kan niet naar zichzelf leiden.'
  const isOwn = Boolean(
    value && value.length <= maxLength.url && /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(value),
  )
  return isOwn || 'Geef een adres op deze site: het begint met één /, en heeft geen spaties.'
}

import { normaliseName } from '@/domain/organisations/normalise-name'

import type { ExistingOrganisation, ExistingSource } from './existing'
import { domainOf, normaliseURL } from './normalise-url'
import { shortForms } from './short-names'
import { twinKeys } from './twin-index'

/** By what an organisation is looked for; a name in its normal form. */
export const organisationKey = {
  name: (form: string): string => `name ${form}`,
  short: (form: string): string => `short ${form}`,
  domain: (domain: string): string => `domain ${domain}`,
  url: (url: string): string => `url ${normaliseURL(url)}`,
}

/** By what a source is looked for. */
export const sourceKey = {
  title: (title: string): string => `title ${normaliseName(title)}`,
  url: (url: string): string => `url ${normaliseURL(url)}`,
}

/** All keys by which a record is found when a document is compared with the guide, and its signature as a twin. */
export interface RecordKeys {
  keys: string[]
  signature: bigint
}

/**
 * When this gives other keys for the same record, a migration has to list all records in `record_keys_pending`.
 */
export function organisationKeys({
  name,
  abbreviation,
  aliases,
  url,
}: Pick<ExistingOrganisation, 'name' | 'abbreviation' | 'aliases' | 'url'>): RecordKeys {
  const forms = [name, ...(abbreviation ? [abbreviation] : []), ...aliases].map(normaliseName)
  const domain = domainOf(url)
  const twin = twinKeys(name)
  const keys = [
    ...forms.map(organisationKey.name),
    ...shortForms({ name, abbreviation }).map(organisationKey.short),
    ...(domain ? [organisationKey.domain(domain)] : []),
    ...(url ? [organisationKey.url(url)] : []),
    ...twin.keys,
  ]
  return { keys: [...new Set(keys)], signature: twin.signature }
}

export function sourceKeys({ title, url }: Pick<ExistingSource, 'title' | 'url'>): RecordKeys {
  return { keys: [sourceKey.title(title), ...(url ? [sourceKey.url(url)] : [])], signature: 0n }
}

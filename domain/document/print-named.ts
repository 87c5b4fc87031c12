import { splitAbbreviation } from './split-abbreviation'
import type { Named } from './topic-document'

/**
 * A name with its abbreviation in the form that is read back as these two; `null` when there is none, as for an
 * abbreviation that does not look like one.
 */
export function printNamed({ name, abbreviation }: Named): string | null {
  const forms = abbreviation === null ? [name] : [`${name} (${abbreviation})`, `${abbreviation} (${name})`]
  return forms.find((form) => isReadAs({ form, name, abbreviation })) ?? null
}

function isReadAs({ form, ...named }: Named & { form: string }): boolean {
  const read = splitAbbreviation(form)
  return read.name === named.name && read.abbreviation === named.abbreviation
}

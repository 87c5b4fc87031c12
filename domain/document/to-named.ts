import { documentText } from './document-text'
import type { Named } from './topic-document'

/** An abbreviation that stands in the name as well is said once. */
export function toNamed({ name, abbreviation }: { name: string; abbreviation?: string | null }): Named {
  const short = documentText(abbreviation)
  const written = documentText(name) ?? ''
  const suffix = ` (${short})`
  return {
    name: short && written.endsWith(suffix) ? written.slice(0, -suffix.length) : written,
    abbreviation: short,
  }
}

import type { LinkHolder } from '@/domain/link-replacements/link-replacement'
import { paths } from '@/domain/site/paths'

/** The address of the form in which a link stands. */
export function linkHolderForm({ collection, record }: { collection: LinkHolder; record: number }): string {
  return collection === 'site' ? paths.siteForm : paths.form({ collection, id: record })
}

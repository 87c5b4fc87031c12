import { organisationTypes } from '@/domain/organisations/organisation-type'
import { sourceKinds } from '@/domain/sources/source-kind'
import type { RecordCollection } from '@/domain/topics/content-collections'

/** The field without which a record cannot be published. */
export const kindFields = {
  organisations: { name: 'type', options: organisationTypes },
  sources: { name: 'kind', options: sourceKinds },
} as const satisfies Record<RecordCollection, { name: string; options: Record<string, string> }>

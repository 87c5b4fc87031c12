import type { OrganisationType } from '@/domain/organisations/organisation-type'

/** Bodies by type, each as "Name (ABBR) = other name = other name". */
export type KnownNames = Partial<Record<OrganisationType, string[]>>

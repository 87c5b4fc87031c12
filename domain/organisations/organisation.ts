import type { Ministry, RegisterEntry } from '../register/register-entry'
import type { OrganisationEnd } from './organisation-end'
import type { OrganisationFacts } from './organisation-facts'
import type { SourceRow } from '../sources/source'

/** An organisation in a list. */
export interface OrganisationRow extends OrganisationFacts, OrganisationEnd {
  slug: string
  /**
   * By what registers know it: the address of its TOOI resource, the number of its Wikidata item, and those of the
   * chamber of commerce and the tax authority.
   */
  identifiers: { tooi: string | null; wikidata: string | null; kvk: string | null; rsin: string | null }
  ministry: Ministry | null
  /** What the register of the government says of it, if it is one of its bodies. */
  register: RegisterEntry | null
  /** The part that it plays in each topic, by the title of the topic. */
  roles: TopicRole[]
  /** ISO 8601 date-time of the last publication. */
  updatedAt: string
}

/** All that an organisation's page shows. */
export interface OrganisationPage extends OrganisationRow {
  id: number
  /** The newest of the sources that it published. */
  sources: SourceRow[]
  /** How many sources it published in all. */
  sourceCount: number
  /** Where registers know it, as links. */
  registers: { label: string; url: string }[]
  /** Organisations that are in most of the same topics. */
  coOccurring: CoOccurring[]
}

/** An organisation that is in so many of the same topics. */
export interface CoOccurring extends OrganisationEnd {
  id: number
  slug: string
  name: string
  abbreviation: string | null
  topics: number
}

/** The part that an organisation plays in one topic. */
export interface TopicRole {
  topic: { slug: string; title: string }
  role: string | null
}

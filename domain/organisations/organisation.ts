import type { OrganisationType } from './organisation-type'
import type { Reference } from '../topics/topic'

/** An organisation in a list. */
export interface OrganisationRow {
  slug: string
  name: string
  abbreviation: string | null
  type: OrganisationType
  description: string | null
  url: string | null
  topics: { slug: string; title: string }[]
}

/** All that an organisation's page shows. */
export interface OrganisationPage extends OrganisationRow {
  id: number
  aliases: string[]
  roles: TopicRole[]
  sources: Reference[]
  /** Where registers know it, as links. */
  registers: { label: string; url: string }[]
  /** Organisations that are in most of the same topics. */
  beside: CoOccurring[]
  /** ISO 8601 date-time of the last change to what it says of itself. */
  updatedAt: string
}

/** An organisation that is in so many of the same topics. */
export interface CoOccurring {
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

import type { OrganisationType } from '../organisations/organisation-type'

/** A body as the Register van Overheidsorganisaties has it; of what it has none, `null`. */
export interface RegisterBody {
  /** The number that the register keeps it by. */
  id: string
  /** The address of its TOOI resource. */
  tooi: string | null
  name: string
  abbreviation: string | null
  otherNames: string[]
  /** What kind of body it is, in the words of the register. */
  kinds: string[]
  /** The ministry that it belongs to. */
  ministry: { tooi: string; name: string } | null
  website: string | null
  kvk: string | null
  rsin: string | null
  /** Where a request under the Woo is filed. */
  wooRequest: string | null
  /** Where decisions on such requests are published. */
  wooDecisions: string[]
  /** The day (ISO 8601) of its end, which may be still to come. */
  endedAt: string | null
}

/** A body with what the guide makes of it. */
export interface KnownBody extends RegisterBody {
  /** The types of the guide that fit, the likeliest first; none where its kind says nothing. */
  types: OrganisationType[]
}

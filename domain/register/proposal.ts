import { z } from 'zod'

import { isOrganisationType, type OrganisationType } from '../organisations/organisation-type'

const maybe = z.string().nullable()

/** A body of the register that an editor may mean, with what it would fill in. */
export const registerProposal = z.object({
  id: z.string(),
  /** In full. */
  name: z.string(),
  abbreviation: maybe,
  type: z.custom<OrganisationType>(isOrganisationType).nullable(),
  website: maybe,
  tooi: maybe,
  kvk: maybe,
  rsin: maybe,
  /** By its name, and the organisation of the guide that it is, if there is one. */
  ministry: z.object({ name: z.string(), organisation: z.number().nullable() }).nullable(),
  endedAt: maybe,
})

export type RegisterProposal = z.output<typeof registerProposal>

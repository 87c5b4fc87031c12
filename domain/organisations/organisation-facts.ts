import { z } from 'zod'

import { maybeText } from '../text/maybe-text'
import { isOrganisationType, type OrganisationType } from './organisation-type'

/**
 * What is known of an organisation by itself. Whoever reads one, from SQL or Payload, reads it by this schema: what is
 * left out or empty is `null`, and what is no fact falls away.
 */
export const organisationFacts = z.object({
  name: z.string(),
  abbreviation: maybeText,
  aliases: z
    .array(z.string())
    .nullish()
    .transform((aliases) => aliases ?? []),
  type: z
    .custom<OrganisationType>(isOrganisationType)
    .nullish()
    .transform((type) => type ?? null),
  /** What it says of itself. */
  description: maybeText,
  url: maybeText,
})

export interface OrganisationFacts extends z.output<typeof organisationFacts> {
  type: OrganisationType
}

/** Those that a document can have; editors alone describe an organisation. */
export const documentFacts = organisationFacts.omit({ description: true })

/** An organisation of which nothing is known. */
export const noOrganisationFacts: z.output<typeof documentFacts> = documentFacts.parse({ name: '' })

import { z } from 'zod'

import { isForeignLanguage, type ForeignLanguage } from '../text/languages'

/** What a web page says of itself, as the form of a source would hold it; `null` for what it does not say. */
export const pageProposal = z.object({
  title: z.string().nullable(),
  /** By its name, and the organisation of the guide that is called so, if there is one. */
  publisher: z.object({ name: z.string(), organisation: z.number().nullable() }).nullable(),
  year: z.number().nullable(),
  /** `null` also for Dutch, which the form does not name. */
  language: z.custom<ForeignLanguage>(isForeignLanguage).nullable(),
})

export type PageProposal = z.output<typeof pageProposal>

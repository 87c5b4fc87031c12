import { z } from 'zod'

import { isForeignLanguage, type ForeignLanguage } from '../text/languages'
import { maybeText } from '../text/maybe-text'
import { isSourceKind, type SourceKind } from './source-kind'

/**
 * What is known of a source by itself. Whoever reads one, from SQL, Payload or a document, reads it by this schema: what
 * is left out or empty is `null`, and what is no fact falls away.
 */
export const sourceFacts = z.object({
  title: z.string(),
  url: maybeText,
  kind: z
    .custom<SourceKind>(isSourceKind)
    .nullish()
    .transform((kind) => kind ?? null),
  year: z
    .number()
    .nullish()
    .transform((year) => year ?? null),
  /** `null` for Dutch. */
  language: z
    .custom<ForeignLanguage>(isForeignLanguage)
    .nullish()
    .transform((language) => language ?? null),
  description: maybeText,
  links: z
    .array(z.object({ before: maybeText, label: z.string(), url: z.string() }))
    .nullish()
    .transform((links) => links ?? []),
})

/** The facts as they are kept: a draft may have no kind yet. */
export type KeptFacts = z.output<typeof sourceFacts>

export interface SourceFacts extends KeptFacts {
  kind: SourceKind
}

/** A source of which nothing is known. */
export const noFacts: KeptFacts = sourceFacts.parse({ title: '' })

/** What Payload is asked for, to read the facts. */
export const factsSelected: { [fact: string]: true } = Object.fromEntries(
  Object.keys(sourceFacts.shape).map((fact) => [fact, true as const]),
)

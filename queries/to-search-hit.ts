import { z } from 'zod'

import { bestSentence } from '@/domain/best-sentence'
import { markWords } from '@/domain/mark-words'
import { paths } from '@/domain/paths'
import { safeHref } from '@/domain/safe-href'
import { searchKindOrder, type SearchHit } from '@/domain/search'

/** Something that was found, as the database gives it. */
export const foundRow = z.object({
  kind: z.enum(searchKindOrder),
  title: z.string(),
  /** A slug, a key, or the address of a source. */
  place: z.string().nullable(),
  text: z.string(),
  topic: z.object({ slug: z.string(), title: z.string() }).nullable(),
})

type Found = z.output<typeof foundRow>

/** What was found as it is shown, with the words marked. */
export function toSearchHit({ found, words }: { found: Found; words: string[] }): SearchHit {
  const { kind, title, place, text, topic } = found
  return {
    kind,
    title: markWords({ text: title, words }),
    href: hrefOf({ kind, place }),
    sentence: markWords({ text: bestSentence({ text, words }), words }),
    topic,
  }
}

function hrefOf({ kind, place }: Pick<Found, 'kind' | 'place'>): string | null {
  switch (kind) {
    case 'topic':
      return place && paths.topic(place)
    case 'organisation':
      return place && paths.organisation(place)
    case 'question':
      return place && paths.question(place)
    case 'source':
      return safeHref(place)
  }
}

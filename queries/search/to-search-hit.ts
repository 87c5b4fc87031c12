import { z } from 'zod'

import { bestSentence } from '@/domain/sentences/best-sentence'
import { markSpans } from '@/domain/search-text/mark-spans'
import { endOf } from '@/domain/organisations/organisation-end'
import { paths } from '@/domain/site/paths'
import { safeHref } from '@/domain/text/safe-href'
import { searchKindOrder, type SearchHit } from '@/domain/search/search'
import { isSitePagePath } from '@/domain/pages/site-page'
import type { FindMatches } from '@/domain/search-text/matches'

/** Something that was found, as the database gives it. */
export const foundRow = z.object({
  kind: z.enum(searchKindOrder),
  title: z.string(),
  /** A slug, a key, or the address of a source. */
  place: z.string().nullable(),
  /** Of the title of a source, where it is not Dutch. */
  language: z.string().nullable(),
  text: z.string(),
  topic: z.object({ slug: z.string(), title: z.string(), subtopic: z.string().optional() }).nullable(),
  endedAt: z.string().nullable(),
  today: z.string(),
})

type Found = z.output<typeof foundRow>

/** What was found as it is shown, with the words marked. */
export function toSearchHit({ found, find }: { found: Found; find: FindMatches }): SearchHit {
  const { kind, title, place, language, text, topic, endedAt, today } = found
  const sentence = bestSentence({ text, find })
  return {
    kind,
    title: markSpans({ text: title, spans: find(title) }),
    language,
    endedAt: endOf({ endedAt, successor: null, today }).endedAt,
    href: hrefOf({ kind, place, topic }),
    sentence: markSpans({ text: sentence, spans: find(sentence) }),
    topic: topic && { slug: topic.slug, title: topic.title },
    subtopic: topic?.subtopic ? markSpans({ text: topic.subtopic, spans: find(topic.subtopic) }) : null,
  }
}

function hrefOf({ kind, place, topic }: Pick<Found, 'kind' | 'place' | 'topic'>): string | null {
  switch (kind) {
    case 'topic':
      return place && paths.topic(place)
    case 'subtopic':
      return place && topic && paths.subtopic({ topic: topic.slug, slug: place })
    case 'organisation':
      return place && paths.organisation(place)
    case 'question':
      return place && paths.question(place)
    case 'page':
      return place !== null && isSitePagePath(place) ? paths.sitePage(place) : null
    case 'source':
      return safeHref(place)
  }
}

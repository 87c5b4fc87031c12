import type { FeedLink, FurtherReading, Publication } from '@/domain/topics/topic'
import { amsterdamDay } from '@/domain/text/amsterdam-day'
import { safeHref } from '@/domain/text/safe-href'

import type { NamedOrganisation, NamedSource, QuestionRecord } from './topic-record'

interface Context {
  /** The part that each organisation plays in the topic, by slug. */
  roles: ReadonlyMap<string, string>
  /** Where a search term leads. */
  linkOf: (term: string) => FeedLink
}

/** What a reader of a question can go on with; `null` where nothing is left that may be shown. */
export function toFurtherReading({
  question,
  roles,
  linkOf,
}: Context & { question: QuestionRecord }): FurtherReading | null {
  const further = {
    organisations: recordsIn(question.organisations?.map((row) => row.organisation)).map((organisation) =>
      toOrganisation({ organisation, roles }),
    ),
    sources: recordsIn(question.sources?.map((row) => row.source)).map(toSource),
    terms: (question.terms ?? []).flatMap(({ term }) => (term ? [linkOf(term)] : [])),
    publications: (question.publications ?? []).flatMap(toPublication),
  }
  return Object.values(further).some((list) => list.length > 0) ? further : null
}

function toOrganisation({
  organisation: { slug, name, abbreviation, wooRequest },
  roles,
}: {
  organisation: NamedOrganisation
  roles: Context['roles']
}): FurtherReading['organisations'][number] {
  return {
    slug: slug ?? '',
    name,
    abbreviation: abbreviation || null,
    role: roles.get(slug ?? '') ?? null,
    wooRequest: safeHref(wooRequest),
  }
}

function toSource({ slug, title, url, kind, year }: NamedSource): FurtherReading['sources'][number] {
  return { slug: slug ?? '', title, url: safeHref(url), kind: kind ?? 'overig', year: year ?? null }
}

function toPublication({
  title,
  medium,
  date,
  url,
}: NonNullable<QuestionRecord['publications']>[number]): Publication[] {
  if (!title) return []
  return [{ title, medium: medium || null, date: date ? amsterdamDay(date) : null, url: safeHref(url) }]
}

/** Relations that may be shown; others are a bare id, or nothing. */
function recordsIn<T extends object>(relations: (number | T | null | undefined)[] | undefined): T[] {
  return (relations ?? []).filter((each): each is T => typeof each === 'object' && each !== null)
}

import { splitAbbreviation } from '../document/split-abbreviation'
import { isGovernmental, type OrganisationType } from '../organisations/organisation-type'
import { safeHref } from '../text/safe-href'
import { websiteName } from '../text/website-name'
import { comparedName } from './compared-name'
import { isPlace, namesOfBody } from './names-of-body'
import type { RegisterBody } from './register-body'

/** What an organisation of the guide is recognised by. */
export interface Recognisable {
  name: string
  abbreviation: string | null
  aliases: string[]
  type: OrganisationType | null
  url: string | null
  identifiers: { tooi: string | null; kvk: string | null; rsin: string | null }
}

/** What a body is recognised by. */
export type MatchableBody = Omit<RegisterBody, 'ministry' | 'wooRequest' | 'wooDecisions'>

export type MatchedBy = 'tooi' | 'kvk' | 'rsin' | 'name'

export interface BodyMatch {
  body: string
  by: MatchedBy
}

/** The names by which bodies are looked for that an organisation may be. */
export function soughtNames({ name, abbreviation, aliases }: Recognisable): string[] {
  const split = splitAbbreviation(name)
  const all = [name, ...aliases, split.abbreviation ?? '', abbreviation ?? ''].filter(Boolean)
  return [...new Set(all.map(comparedName))]
}

/**
 * The body that an organisation is: by an exact identifier, else by a name, else `null`. A name counts when one body
 * alone has it; where several have, those that exist go before those that ended, and then a shared website or
 * abbreviation decides. A short name counts for an organisation that has no other, and that may be of the government.
 */
export function matchBody({
  organisation,
  bodies: all,
  today,
  rejected = [],
}: {
  organisation: Recognisable
  /** All that have one of its identifiers or names. */
  bodies: MatchableBody[]
  /** ISO 8601. */
  today: string
  /** Bodies that an editor said it is not, by their ids. To say later which resource it is takes that back. */
  rejected?: string[]
}): BodyMatch | null {
  const bodies = all.filter(({ id }) => !rejected.includes(id))
  for (const by of ['tooi', 'kvk', 'rsin'] as const) {
    const identifier = organisation.identifiers[by]
    if (!identifier) continue
    const same = (by === 'tooi' ? all : bodies).filter(
      (body) => comparable(body[by]) === comparable(identifier),
    )
    const [only, other] = same
    if (only && !other) return { body: only.id, by }
    // An organisation with a TOOI is that resource, and no other.
    if (by === 'tooi') return null
  }
  const body = matchName({ organisation, bodies, today })
  return body && { body: body.id, by: 'name' }
}

function matchName({
  organisation,
  bodies,
  today,
}: Omit<Parameters<typeof matchBody>[0], 'rejected'>): MatchableBody | null {
  const split = splitAbbreviation(organisation.name)
  const abbreviation = comparedName(organisation.abbreviation ?? split.abbreviation ?? '')
  const named = bodies.map((body) => ({ ...body, names: namesOfBody(body) }))
  for (const name of [organisation.name, ...organisation.aliases]) {
    const sought = comparedName(name)
    const isAlias = name !== organisation.name
    const full = named.filter(({ names }) => names.full.includes(sought))
    if (full.length > 0) return decide({ bodies: full, organisation, abbreviation, today })
    if (isAlias || !mayBeGovernmental(organisation.type)) continue
    const short = named.filter((body) => {
      const isItsOnly = ['', sought].includes(abbreviation) || body.names.full.includes(abbreviation)
      return isItsOnly && isWhole(body) && body.names.short.includes(sought)
    })
    if (short.length > 0) return decide({ bodies: short, organisation, abbreviation, today })
  }
  return null
}

/** The one of these bodies that it must be; `null` where it may be another. */
function decide({
  bodies,
  organisation,
  abbreviation,
  today,
}: {
  bodies: MatchableBody[]
  organisation: Recognisable
  abbreviation: string
  today: string
}): MatchableBody | null {
  const isOfPlaces = new Set(bodies.flatMap(({ kinds }) => kinds.filter(isPlace))).size > 1
  const rules: ((body: MatchableBody) => boolean)[] = [
    // The end of a province does not make the city of its name the only one that is meant.
    ({ endedAt }) => endedAt === null || endedAt > today || isOfPlaces,
    isWhole,
    ({ website }) => hostOf(website) !== null && hostOf(website) === hostOf(organisation.url),
    (body) => abbreviation !== '' && abbreviationsOf(body).includes(abbreviation),
  ]
  const left = rules.reduce((among, rule) => {
    const kept = among.length > 1 ? among.filter(rule) : among
    return kept.length > 0 ? kept : among
  }, bodies)
  return left.length === 1 ? (left[0] ?? null) : null
}

/** Its abbreviation, and what stands behind its name to tell it from another: "NH" of "Gemeente Bergen (NH)". */
function abbreviationsOf({ name, abbreviation }: MatchableBody): string[] {
  return [abbreviation ?? '', splitAbbreviation(name).abbreviation ?? ''].map(comparedName)
}

/** A body of its own, not a part of one. */
function isWhole({ kinds }: MatchableBody): boolean {
  return !kinds.some((kind) => /^organisatieonderdeel$/i.test(kind.trim()))
}

function mayBeGovernmental(type: OrganisationType | null): boolean {
  return type === null || type === 'overig' || isGovernmental(type)
}

function hostOf(url: string | null): string | null {
  const address = safeHref(url)
  return address && websiteName(address)
}

function comparable(identifier: string | null): string | null {
  return (
    identifier
      ?.trim()
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/\/+$/, '') ?? null
  )
}

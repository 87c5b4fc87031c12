import { organisationTypes, type OrganisationType } from '../organisations/organisation-type'
import { safeHref } from '../text/safe-href'
import { websiteName } from '../text/website-name'
import { comparedName } from './compared-name'
import { namesOfBody } from './names-of-body'
import { officialName } from './official-name'
import type { KnownBody } from './register-body'

/** In the order in which they matter. */
export const differenceKinds = ['ended', 'name', 'type', 'url'] as const

export type DifferenceKind = (typeof differenceKinds)[number]

/** Something that the register says otherwise than the guide does, by its value in the register. */
export interface Difference {
  kind: DifferenceKind
  value: string
}

export interface ComparedOrganisation {
  name: string
  aliases: string[]
  type: OrganisationType | null
  url: string | null
  /** A day or a moment (ISO 8601). */
  endedAt: string | null
}

export type ComparedBody = Pick<
  KnownBody,
  'name' | 'abbreviation' | 'otherNames' | 'kinds' | 'types' | 'website' | 'endedAt'
>

/**
 * What the register says otherwise of an organisation: an end that has come, a name that is none of its names, a type
 * that does not go with its kind, the website of another host. What the guide leaves empty is no difference.
 */
export function differencesOf({
  organisation,
  body,
  today,
}: {
  organisation: ComparedOrganisation
  body: ComparedBody
  /** ISO 8601. */
  today: string
}): Difference[] {
  const hasEnded = body.endedAt !== null && body.endedAt <= today && organisation.endedAt === null
  const { full, short } = namesOfBody(body)
  const isCalled = [organisation.name, ...organisation.aliases].some((name) =>
    [...full, ...short].includes(comparedName(name)),
  )
  const [type] = body.types
  const isOtherType =
    type !== undefined && organisation.type !== null && !body.types.includes(organisation.type)
  const [host, ownHost] = [hostOf(body.website), hostOf(organisation.url)]
  const isOtherSite = host !== null && ownHost !== null && host !== ownHost
  return [
    ...(hasEnded && body.endedAt ? [{ kind: 'ended' as const, value: body.endedAt }] : []),
    ...(isCalled ? [] : [{ kind: 'name' as const, value: officialName(body) }]),
    ...(isOtherType ? [{ kind: 'type' as const, value: type }] : []),
    ...(isOtherSite && body.website ? [{ kind: 'url' as const, value: body.website }] : []),
  ]
}

/** What the register says, as people read it. */
export function describeDifference({ kind, value }: Difference): string {
  const types: Record<string, string> = organisationTypes
  if (kind === 'ended') return `is volgens het register opgeheven op ${value.split('-').reverse().join('-')}`
  if (kind === 'name') return `heet in het register “${value}”`
  if (kind === 'type') return `is volgens het register: ${types[value] ?? value}`
  return `heeft in het register als website ${websiteName(value)}`
}

function hostOf(url: string | null): string | null {
  const address = safeHref(url)
  return address && websiteName(address)
}

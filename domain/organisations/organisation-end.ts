import { amsterdamDay } from '../text/amsterdam-day'

/** That an organisation is no more. */
export interface OrganisationEnd {
  /** Since which day (ISO 8601); `null` while it exists. */
  endedAt: string | null
  /** The public organisation that took its place. */
  successor: { slug: string; name: string } | null
}

/** What visitors are told on a day (ISO 8601) of an end, which may be still to come. */
export function endOf({
  endedAt,
  successor,
  today,
}: {
  /** A moment (ISO 8601) on the day of the end. */
  endedAt?: string | null
  successor: OrganisationEnd['successor']
  today: string
}): OrganisationEnd {
  const day = endedAt ? amsterdamDay(endedAt) : null
  return day !== null && day > today ? noEnd : { endedAt: day, successor }
}

/** Of an organisation that exists. */
export const noEnd: OrganisationEnd = { endedAt: null, successor: null }

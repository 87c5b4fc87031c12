import { enumerate, formatNumber, nounFor } from '../text/dutch'

/** A topic that has organisations or sources in common with another. */
export interface RelatedTopic {
  slug: string
  title: string
  /** What both have. */
  counts: { organisations: number; sources: number }
  /** The first of those organisations by name, at most two. */
  organisations: string[]
}

/** Why two topics are related: "5 dezelfde organisaties, waaronder COA en IND, en 2 dezelfde bronnen". */
export function whyRelated({ counts, organisations }: RelatedTopic): string {
  const reasons = [
    ...(counts.organisations > 0 ? [sameOrganisations({ count: counts.organisations, organisations })] : []),
    ...(counts.sources > 0 ? [same({ count: counts.sources, noun: 'source' })] : []),
  ]
  return reasons.join(', en ')
}

function sameOrganisations({ count, organisations }: { count: number; organisations: string[] }): string {
  const which = count > organisations.length ? 'waaronder ' : ''
  return `${same({ count, noun: 'organisation' })}, ${which}${enumerate(organisations)}`
}

function same({ count, noun }: { count: number; noun: 'organisation' | 'source' }): string {
  return `${formatNumber(count)} dezelfde ${nounFor({ count, noun })}`
}

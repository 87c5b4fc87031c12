import { sourceKinds } from '@/domain/sources/source-kind'
import type { SourceKind } from '@/domain/sources/source-kind'
import type { Place } from '@/domain/document/topic-document'
import { kindNamed } from './kind-named'
import { guessKind, kindInWords } from './guess-kind'
import type { Report } from '../report'
import type { Work } from './read-work'

/**
 * The kind of a source: what a column Soort or a lead such as "Rapport:" says, else what its words suggest,
 * which is reported.
 */
export function readKind(options: {
  work: Work
  description: string | null
  words: string
  /** Where it is found, if its title has no link. */
  url: string | null
  place: Place
  report: Report
}): SourceKind {
  const { work, place, report } = options
  const provided =
    kindNamed(options.words) ?? kindNamed(firstWords(work.lead)) ?? kindNamed(leadOf(work.title))
  if (provided) return provided
  const title = work.title === work.url ? '' : work.title
  const lead = kindNamed(work.lead) ? '' : work.lead
  const guessed =
    kindInWords(options.words) ??
    guessKind({ title: `${lead} ${title}`, description: options.description, url: work.url ?? options.url })
  const message = `De soort van “${work.title}” is geraden: ${sourceKinds[guessed].toLowerCase()}.`
  report({ rule: 'kind-guessed', ...place, message, proposal: `${sourceKinds[guessed]}: …` })
  return guessed
}

function firstWords(lead: string): string {
  return lead.includes(':') ? lead.slice(0, lead.indexOf(':')) : lead
}

function leadOf(title: string): string {
  return /^([^:]{1,40}): /.exec(title)?.[1] ?? ''
}

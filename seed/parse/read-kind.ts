import { sourceKinds } from '@/domain/sources/source-kind'
import type { SourceKind } from '@/domain/sources/source-kind'
import type { Place } from '@/domain/document/topic-document'
import { kindNamed } from './kind-named'
import type { Report } from './report'
import type { Work } from './read-work'

/**
 * The kind of a source: what a column Soort or a lead such as "Rapport:" says, else what its words suggest,
 * which is reported.
 */
export function readKind(options: {
  work: Work
  description: string | null
  words: string
  place: Place
  report: Report
}): SourceKind {
  const { work, place, report } = options
  const provided =
    kindNamed(options.words) ?? kindNamed(firstWords(work.lead)) ?? kindNamed(leadOf(work.title))
  if (provided) return provided
  const guessed = guessKind([work.title === work.url ? '' : work.title, options.description ?? ''].join(' '))
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

/** The kind that the first telling word suggests. */
function guessKind(text: string): SourceKind {
  for (const word of text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []) {
    const found = signs.find(({ sign }) => sign.test(word))
    if (found) return found.kind
  }
  return 'overig'
}

const signs: { kind: SourceKind; sign: RegExp }[] = [
  {
    kind: 'wet-en-regelgeving',
    sign: /(?:^|[a-z])wet$|^wetgeving|^wetten$|^wetboek|regelgeving$|^verordening|^richtlijn|^verdrag|verdrag$|^besluit$|^convention$/,
  },
  {
    kind: 'cijfers',
    sign: /cijfers$|^cijfermatig|statistie[k]|^statline$|^statistics$|^dataset|^trends?$|trends$/,
  },
  { kind: 'register', sign: /register(?:s)?$/ },
  { kind: 'dossier', sign: /dossiers?$/ },
  { kind: 'databank', sign: /databank|database|^portaal$|^portal$|dataportaal|^bibliotheek$|^repository$/ },
  {
    kind: 'onderzoek',
    sign: /onderzoek|^monitor|monitor$|studie$|^study$|^evaluatie|enquête|peiling$|^research$/,
  },
  {
    kind: 'rapport',
    sign: /rapport|verslag|jaaroverzicht|^report|verkenning$|advies$|^nota$|notitie$|^factsheet/,
  },
]

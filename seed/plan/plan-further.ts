import type { Named, Place, QuestionInDocument } from '@/domain/document/topic-document'
import { splitAbbreviation } from '@/domain/document/split-abbreviation'

import type { FurtherRefs, QuestionRow } from './existing'
import { foundLast, recogniseOrganisation } from './find-organisation'
import { LedNames } from './led-names'
import { Namesakes } from './namesakes'
import type { Planner } from './planner'
import type { ImportedOrganisation, ImportedSource } from './provided'
import type { Ref } from './ref'

/** What a row leads to; nothing where it says nothing. */
export function furtherOf({
  organisations,
  sources,
  terms,
  publications,
}: Partial<FurtherRefs>): FurtherRefs {
  return {
    organisations: organisations ?? [],
    sources: sources ?? [],
    terms: terms ?? [],
    publications: publications ?? [],
  }
}

type Outcome = { is: 'found' | 'removed'; ref: Ref } | { is: 'unknown' } | { is: 'several' }

/** Leads the questions of a document to records. What names none, or more than one, is reported. */
export class FurtherFinder {
  readonly #namesakes: Namesakes
  /** What the rows of the document itself led to. What only its last import had is gone when it is read again. */
  readonly #own: LedNames

  constructor(
    private readonly context: {
      organisations: ImportedOrganisation[]
      sources: ImportedSource[]
      planner: Planner
    },
  ) {
    this.#own = LedNames.of(context)
    this.#namesakes = new Namesakes(context.planner.surroundings)
  }

  lead({ further, ...question }: QuestionInDocument): QuestionRow {
    if (!further) return question
    const { terms, publications, place } = further
    const organisations = further.organisations.flatMap((named) => this.#organisations({ named, place }))
    const sources = further.sources.flatMap((source) => this.#sources({ source, place }))
    const refs = { organisations: [...new Set(organisations)], sources: [...new Set(sources)] }
    return { ...question, ...refs, terms, publications }
  }

  /** One name, or several that are divided by commas: a name may have one too, so it counts whole first. */
  #organisations({ named, place }: { named: Named; place: Place }): Ref[] {
    const whole = this.#organisation(named)
    if (whole.is === 'found') return [whole.ref]
    const parts = named.name.split(/,\s*/).filter(Boolean)
    const refs = parts.flatMap((part) => {
      const outcome = this.#organisation(splitAbbreviation(part))
      return outcome.is === 'found' ? [outcome.ref] : []
    })
    if (parts.length > 1 && refs.length === parts.length) return refs
    this.#report({ name: named.name, outcome: whole, what: 'organisatie', place })
    return []
  }

  #organisation(named: Named): Outcome {
    const { planner } = this.context
    // What the document itself calls so is no guess.
    const own = this.#own.find(named)
    if (!own && this.#namesakes.organisations(named.name).length > 1) return { is: 'several' }
    const found = own ? foundLast({ ...own, planner }) : recogniseOrganisation({ named, url: null, planner })
    if (found.is === 'new') return { is: 'unknown' }
    return { is: found.is === 'there' ? 'found' : 'removed', ref: found.ref }
  }

  #sources({ source, place }: { source: Pick<ImportedSource, 'title' | 'url'>; place: Place }): Ref[] {
    const { sources, planner } = this.context
    const refs = this.#namesakes.sources({ source, rows: sources })
    const [ref] = refs
    if (ref && refs.length === 1 && planner.isThere(ref)) return [ref]
    const one: Outcome = ref ? { is: 'removed', ref } : { is: 'unknown' }
    const outcome = refs.length > 1 ? ({ is: 'several' } as const) : one
    this.#report({ name: source.title, outcome, what: 'bron', place })
    return []
  }

  #report({
    name,
    outcome,
    what,
    place,
  }: {
    name: string
    outcome: Outcome
    what: 'organisatie' | 'bron'
    place: Place
  }): void {
    const { planner } = this.context
    if (outcome.is === 'removed') return planner.reportRemoved({ ref: outcome.ref, label: name, place })
    const why =
      outcome.is === 'several'
        ? `Er is meer dan één ${what} die “${name}” heet`
        : `“${name}” is geen ${what} van dit document of van de gids`
    const message = `${why}; bij deze vraag is zij niet overgenomen.`
    planner.report({ place, rule: 'unknown-record', message })
  }
}

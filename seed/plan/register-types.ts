import type { Named } from '@/domain/document/topic-document'
import type { OrganisationType } from '@/domain/organisations/organisation-type'
import { matchBody, soughtNames, type MatchableBody } from '@/domain/register/match-body'

export interface TypedBody extends MatchableBody {
  /** The types of the guide that fit, the likeliest first. */
  types: OrganisationType[]
  /** As they are compared. */
  names: string[]
}

/** What the government's register says that a new organisation is, found in a time that does not grow with the register. */
export class RegisterTypes {
  readonly #byName = new Map<string, TypedBody[]>()
  readonly #today: string

  readonly #note: (name: string) => void

  constructor({
    bodies,
    today,
    note = () => undefined,
  }: {
    bodies: TypedBody[]
    today: string
    /** Told the names that are looked for, where only a part of the register was read. */
    note?: (name: string) => void
  }) {
    this.#today = today
    this.#note = note
    for (const body of bodies)
      for (const name of body.names) {
        const namesakes = this.#byName.get(name)
        if (namesakes) namesakes.push(body)
        else this.#byName.set(name, [body])
      }
  }

  /**
   * The type of the body that an organisation is; `null` where it is none, or the register does not say. A body may be
   * of several types: what the document suggests counts where it is one of them.
   */
  typeOf({
    organisation: { name, abbreviation, aliases, url },
    guess,
  }: {
    organisation: Named & { aliases: string[]; url: string | null }
    guess: OrganisationType | null
  }): OrganisationType | null {
    const organisation = { name, abbreviation, aliases, url, type: guess, identifiers: noIdentifiers }
    const sought = soughtNames(organisation)
    sought.forEach(this.#note)
    const bodies = new Set(sought.flatMap((name) => this.#byName.get(name) ?? []))
    const match = matchBody({ organisation, bodies: [...bodies], today: this.#today })
    const types = [...bodies].find(({ id }) => id === match?.body)?.types ?? []
    return types.find((type) => type === guess) ?? types[0] ?? null
  }
}

const noIdentifiers = { tooi: null, kvk: null, rsin: null }

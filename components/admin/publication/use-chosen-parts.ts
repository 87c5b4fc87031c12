import { useState } from 'react'

import type { ChosenPart, MissingPart, Publication } from './read-publication'

/** What of the missing parts was chosen to go public along, and what was filled in for it. */
export interface PartChoice {
  isChosen: (part: MissingPart) => boolean
  kindOf: (part: MissingPart) => string | null
  toggle: (part: MissingPart) => void
  fillIn: (filledIn: { part: MissingPart; kind: string | null }) => void
  /** Of one topic, in its order. */
  chosenOf: (publication: Publication) => ChosenPart[]
}

/**
 * Everything is chosen at first, but for what lacks something, what somebody else writes in, and what was taken offline
 * on purpose.
 */
export function useChosenParts(earlier: ChosenPart[] | null = null): PartChoice {
  const [chosen, setChosen] = useState<Map<string, boolean>>(
    () => new Map(earlier?.map((part) => [nameOf(part), true])),
  )
  const [kinds, setKinds] = useState<Map<string, string | null>>(
    () => new Map(earlier?.map((part) => [nameOf(part), part.kind ?? null])),
  )
  const kindOf = (part: MissingPart): string | null => part.kind.value ?? kinds.get(nameOf(part)) ?? null
  const isChosen = (part: MissingPart): boolean =>
    kindOf(part) !== null &&
    part.openWith === null &&
    (chosen.get(nameOf(part)) ?? (earlier === null && !part.wasPublic))
  return {
    isChosen,
    kindOf,
    toggle: (part) => setChosen(new Map(chosen).set(nameOf(part), !isChosen(part))),
    fillIn: ({ part, kind }) => {
      setKinds(new Map(kinds).set(nameOf(part), kind))
      // A part is published along once what it lacked is filled in.
      setChosen(new Map(chosen).set(nameOf(part), kind !== null))
    },
    chosenOf: ({ missing }) =>
      missing
        .filter(isChosen)
        .map((part) => ({ collection: part.collection, id: part.id, kind: kindOf(part) })),
  }
}

function nameOf({ collection, id }: Pick<MissingPart, 'collection' | 'id'>): string {
  return `${collection} ${id}`
}

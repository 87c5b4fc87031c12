import type { Named } from '@/domain/document/topic-document'
import { namesInWords } from '@/domain/document/names-in-words'
import { splitAbbreviation } from '@/domain/document/split-abbreviation'
import { knownOrganisation } from '@/seed/known-organisations/known-organisation'
import { guessOrganisationType } from '@/seed/organisation-types/guess-organisation-type'

import { findOrganisation } from './find-organisation'
import type { Planner } from './planner'

/**
 * The organisations that stand together in a name, such as "RVO / CBS" or "GGD Utrecht en Stichting Lucht": only where each
 * of them is known, or says in more than one word what it is. Behind a comma that may be what the other is a part of,
 * "Lectoraat Armoede, Hogeschool Utrecht", or a word of its name, "Stichting Water, Milieu en Lucht": there the form of
 * each has to be that of a name, "SOMO, Tax Justice NL". Semicolons divide names of any form.
 */
export function separateNames({ named, planner }: { named: Named; planner: Planner }): Named[] {
  if (named.abbreviation !== null) return [named]
  const listed = namesInWords(named.name)
  const written = listed.length > 0 ? listed : named.name.split(separator)
  const parts = written.filter((part) => part.trim() !== '').map((part) => splitAbbreviation(part.trim()))
  if (parts.length < 2 || isKnown({ named, planner })) return [named]
  const isName = named.name.includes(',') ? hasFormOfName : saysWhatItIs
  const isOne = (part: Named): boolean => isKnown({ named: part, planner }) || isName(part)
  return (listed.length > 0 || parts.every(isOne)) && !isAbbreviated(parts) ? parts : [named]
}

/** "Sociaal Fonds Molenland, SFM": the second is no other than the first. */
function isAbbreviated([first, second]: Named[]): boolean {
  const initials = first?.name.split(/[\s-]+/).map((word) => word.charAt(0).toLowerCase()) ?? []
  return [...(second?.name.toLowerCase() ?? '')].every((letter) => initials.includes(letter))
}

/** An abbreviation in capitals, or what names its country last: "SOMO", "Tax Justice NL". */
function hasFormOfName({ name }: Named): boolean {
  return /^\p{Lu}{3,12}$|^\p{Lu}.*\s(?:NL|Nederland|Europe|International)$/u.test(name)
}

const separator = /\s*[/;|+,]\s*|\s+(?:en|and|&)\s+/

function saysWhatItIs({ name }: Named): boolean {
  return name.includes(' ') && guessOrganisationType({ name, role: null }) !== null
}

function isKnown({ named, planner }: { named: Named; planner: Planner }): boolean {
  if (knownOrganisation(named)) return true
  const found = findOrganisation({ named, url: null, planner })
  return found.is !== 'new'
}

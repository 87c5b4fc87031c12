import type { Named } from '@/domain/document/topic-document'
import { splitAbbreviation } from '@/domain/document/split-abbreviation'
import { knownOrganisation } from '@/seed/known-organisations/known-organisation'
import { guessOrganisationType } from '@/seed/organisation-types/guess-organisation-type'

import { findOrganisation } from './find-organisation'
import type { Planner } from './planner'

/**
 * The organisations that stand together in a name, such as "RVO / CBS" or "GGD Utrecht en Stichting Lucht": only where each
 * of them is known, or says in more than one word what it is. Behind a comma that may be what the other is a part of:
 * "Lectoraat Armoede, Hogeschool Utrecht".
 */
export function separateNames({ named, planner }: { named: Named; planner: Planner }): Named[] {
  if (named.abbreviation !== null) return [named]
  const parts = named.name
    .split(separator)
    .filter((part) => part.trim() !== '')
    .map((part) => splitAbbreviation(part.trim()))
  if (parts.length < 2 || isKnown({ named, planner })) return [named]
  const isDivided = !named.name.includes(',')
  const isOne = (part: Named): boolean =>
    isKnown({ named: part, planner }) || (isDivided && saysWhatItIs(part))
  return parts.every(isOne) ? parts : [named]
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

import type { Named } from '@/domain/document/topic-document'
import { splitAbbreviation } from '@/domain/document/split-abbreviation'
import { knownOrganisation } from '@/seed/known-organisations/known-organisation'

import { findOrganisation } from './find-organisation'
import type { Planner } from './planner'

/** The organisations that stand together in a name, such as "RVO / CBS": only where each of them is known. */
export function separateNames({ named, planner }: { named: Named; planner: Planner }): Named[] {
  if (named.abbreviation !== null) return [named]
  const parts = named.name
    .split(separator)
    .filter((part) => part.trim() !== '')
    .map((part) => splitAbbreviation(part.trim()))
  if (parts.length < 2 || isKnown({ named, planner })) return [named]
  return parts.every((part) => isKnown({ named: part, planner })) ? parts : [named]
}

const separator = /\s*[/;|+,]\s*|\s+(?:en|and|&)\s+/

function isKnown({ named, planner }: { named: Named; planner: Planner }): boolean {
  if (knownOrganisation(named)) return true
  const found = findOrganisation({ named, url: null, planner })
  return found.is !== 'new'
}

import type { PhrasingContent } from 'mdast'
import type { OrganisationInDocument } from '@/domain/document/topic-document'
import { divideLine } from './divide-line'
import { nameOrganisations } from './name-organisations'
import { nameInRole } from './name-in-role'
import { namesGroup } from '../rows/names-group'
import { hasLink, wordsIn } from '../words/node-words'
import type { Reading } from '../reading'
import type { LooseLine } from '../rows/section-item'
import { toOrganisation } from './to-organisation'
import { withoutPersons } from './without-persons'
import { withoutWorkingNote } from '../rows/without-working-notes'

/**
 * "- [COA](…): opvang" and "- COA: opvang"; beside a list only a line that begins with a link is an organisation. `null`
 * for other text.
 */
export function organisationsFromLine({
  line,
  reading,
}: {
  line: LooseLine
  reading: Reading
}): OrganisationInDocument[] | null {
  if (!line.listed && !beginsRow(line.nodes)) return null
  const { place, nodes, details } = line
  const message = `“${wordsIn(nodes)}” staat niet in de tabel; het is wel overgenomen.`
  reading.report({ rule: 'loose-link', ...place, message })
  const { name, role: said, url } = divideLine({ nodes, details, reading })
  const role = withoutWorkingNote({ words: said || null, place, reading })
  const organisations = nameOrganisations({ cell: name, abbreviation: null }).map((one) => {
    const full = one.abbreviation === null && role ? nameInRole({ abbreviation: one.name, role }) : null
    return toOrganisation({ ...one, url: one.url ?? url, role, ...full, type: null, place })
  })
  return organisations.length === 0 ? null : withoutPersons({ organisations, reading })
}

/** A link, with or without an article before it, or words in bold and a sign that divides them from the rest. */
function beginsRow(nodes: PhrasingContent[]): boolean {
  const at = nodes.findIndex((node) => hasLink(node))
  if (at !== -1 && /^(?:de|het)?$/i.test(wordsIn(nodes.slice(0, at)))) return true
  const [first, second] = nodes
  if (first?.type !== 'strong' || namesGroup(wordsIn(first))) return false
  return /^\s*(?:\([^()]+\)\s*)?[:–—-]/.test(second ? wordsIn([second]) : '') || /[:–—]$/.test(wordsIn(first))
}

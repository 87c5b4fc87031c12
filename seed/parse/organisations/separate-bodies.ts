import type { PhrasingContent } from 'mdast'
import type { Place } from '@/domain/document/topic-document'
import type { Reading } from '../reading'
import { withColonForBrackets } from '../rows/label-in-brackets'
import { namesGroup } from '../rows/names-group'
import { reportGroup } from '../rows/report-group'
import type { SectionItem } from '../rows/section-item'
import { wordsIn } from '../words/node-words'
import { divideBodies } from './divide-bodies'
import type { OrganisationColumn } from './organisation-columns'

/**
 * An item for each of the bodies that a row or a line names, with what each does before what is said of all. A name in
 * brackets goes without these.
 */
export function separateBodies(options: {
  item: SectionItem<OrganisationColumn>
  reading: Reading
}): SectionItem<OrganisationColumn>[] {
  const { reading } = options
  const item = withoutGroup({ item: withoutBrackets(options.item), reading })
  if (item.type === 'block') return [item]
  const cell = item.type === 'row' ? item.cells.find(({ role }) => role === 'name') : item
  const bodies = divideBodies({ nodes: cell?.nodes ?? [], isListed: item.type === 'row' || item.listed })
  if (bodies.length === 0) return [item]
  report({ nodes: cell?.nodes ?? [], place: item.place, reading })
  return bodies.map(({ name, role }) => {
    if (item.type === 'line')
      return { ...item, listed: true, nodes: [...name, ...says({ ahead: ': ', role })] }
    const described = item.cells.find((one) => one.role === 'role')
    const said = { role: 'role' as const, header: '', filled: false, ...described }
    const cells = item.cells.filter((one) => one !== described)
    return {
      ...item,
      cells: [
        ...cells.map((one) => (one === cell ? { ...one, nodes: name } : one)),
        { ...said, nodes: joined({ role, nodes: described?.nodes ?? [] }) },
      ],
    }
  })
}

/** "**Overheid** – RVO (advies), ILT (toezicht)" without the name of the group. */
function withoutGroup({ item, reading }: { item: SectionItem<OrganisationColumn>; reading: Reading }) {
  if (item.type !== 'line') return item
  const [label, next, ...others] = item.nodes
  if (label?.type !== 'strong' || next?.type !== 'text' || !namesGroup(wordsIn(label))) return item
  const value = next.value.replace(/^\s*[:–—-]\s+/, '')
  const rest = [{ ...next, value }, ...others]
  if (value === next.value || divideBodies({ nodes: rest, isListed: false }).length === 0) return item
  reportGroup({ node: label, reading })
  return { ...item, nodes: rest, listed: false }
}

function withoutBrackets(item: SectionItem<OrganisationColumn>): SectionItem<OrganisationColumn> {
  const bare = <Part extends { nodes: PhrasingContent[] }>(part: Part): Part => ({
    ...part,
    nodes: withColonForBrackets({ nodes: part.nodes, isLabel: (words) => /^\p{Lu}/u.test(words) }),
  })
  if (item.type === 'line') return bare(item)
  if (item.type === 'block') return item
  return { ...item, cells: item.cells.map((cell) => (cell.role === 'name' ? bare(cell) : cell)) }
}

function says({ ahead, role }: { ahead: string; role: string }): PhrasingContent[] {
  return role === '' ? [] : [{ type: 'text', value: `${ahead}${role}` }]
}

function joined({ role, nodes }: { role: string; nodes: PhrasingContent[] }): PhrasingContent[] {
  const own = says({ ahead: '', role })
  return wordsIn(nodes) === '' || role === ''
    ? [...own, ...nodes]
    : [...own, { type: 'text', value: ': ' }, ...nodes]
}

function report(options: { nodes: PhrasingContent[]; place: Place; reading: Reading }): void {
  const { nodes, place, reading } = options
  const message = `“${wordsIn(nodes)}” noemt meer dan één organisatie; elk is een rij geworden.`
  reading.report({ rule: 'several-organisations', ...place, message })
}

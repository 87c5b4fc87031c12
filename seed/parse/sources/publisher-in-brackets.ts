import type { Reading } from '../reading'
import { labelInBrackets, withColonForBrackets } from '../rows/label-in-brackets'
import type { SectionItem } from '../rows/section-item'
import { wordsIn } from '../words/node-words'
import { kindInWords } from './guess-kind'
import type { SourceColumn } from './source-columns'
import { isPublisher } from './source-from-line'

/**
 * An item whose title begins with its publisher or its kind in brackets, "[CBS] Molens in cijfers", with that before a
 * colon, or in the cell of the publisher where it is empty.
 */
export function publisherInBrackets({
  item,
  reading,
}: {
  item: SectionItem<SourceColumn>
  reading: Reading
}): SectionItem<SourceColumn> {
  const isBodyOrKind = (name: string): boolean => isPublisher({ name, reading }) || kindInWords(name) !== null
  if (item.type === 'line')
    return { ...item, nodes: withColonForBrackets({ nodes: item.nodes, isLabel: isBodyOrKind }) }
  if (item.type === 'block') return item
  const title = item.cells.find(({ role }) => role === 'title')
  const maker = item.cells.find(({ role }) => role === 'publisher')
  const labelled = labelInBrackets(title?.nodes ?? [])
  const isMaker = labelled && wordsIn(labelled.rest) !== '' && isPublisher({ name: labelled.label, reading })
  const takes = isMaker && wordsIn(maker?.nodes ?? []) === ''
  const cells = item.cells.map((cell) => {
    if (takes && cell === title) return { ...cell, nodes: labelled.rest }
    const isLabel = cell === maker ? () => true : isBodyOrKind
    return cell === title || cell === maker
      ? { ...cell, nodes: withColonForBrackets({ nodes: cell.nodes, isLabel }) }
      : cell
  })
  if (!takes) return { ...item, cells }
  const named = { role: 'publisher' as const, header: '', filled: false, ...maker }
  const nodes = [{ type: 'text' as const, value: labelled.label }]
  return { ...item, cells: [...cells.filter(({ role }) => role !== 'publisher'), { ...named, nodes }] }
}

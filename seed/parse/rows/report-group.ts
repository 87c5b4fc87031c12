import type { Nodes } from 'mdast'
import { wordsIn } from '../words/node-words'
import type { Reading } from '../reading'

/** Says that a heading, or what serves as one, names a group of rows and is left out. */
export function reportGroup({ node, reading }: { node: Nodes; reading: Reading }): void {
  const words = wordsIn(node)
  if (words === '') return
  const message = `De groep “${words}” is weggelaten; wat eronder staat is overgenomen.`
  reading.report({ rule: 'markup', ...reading.place(node), message })
}

import type { Heading, RootContent } from 'mdast'
import { normaliseName } from '@/domain/organisations/normalise-name'
import type { Reading } from '../reading'
import { wordsIn } from '../words/node-words'
import { sectionNamed } from './section-named'

/**
 * The blocks without the heading of the first level that they begin with, where it is the only one, or the others are
 * sections and it has a word of the title: it is that in other words. Reported.
 */
export function withoutTitle({
  nodes,
  title,
  reading,
}: {
  nodes: RootContent[]
  title: string
  reading: Reading
}): RootContent[] {
  const [first, ...others] = nodes
  if (first?.type !== 'heading' || first.depth !== 1 || isSection(first)) return nodes
  const words = wordsIn(first)
  const alike = sharesWord({ words, title })
  const isOnly = !others.some(
    (node) => node.type === 'heading' && node.depth === 1 && !(alike && isSection(node)),
  )
  if (!isOnly || words === '' || words.endsWith('?') || normaliseName(words) === normaliseName(title))
    return nodes
  const message = `De eerste kop, “${words}”, is een andere titel dan “${title}”; hij is weggelaten.`
  reading.report({ rule: 'markup', ...reading.place(first), message, proposal: `# ${title}` })
  return others
}

function isSection(heading: Heading): boolean {
  return sectionNamed(wordsIn(heading)) !== null
}

/** Whether two titles have a word in common that is no article or the like. */
function sharesWord({ words, title }: { words: string; title: string }): boolean {
  const others = normaliseName(title).split(' ')
  return normaliseName(words)
    .split(' ')
    .some((word) => word.length > 3 && others.includes(word))
}

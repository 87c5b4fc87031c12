import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import { guessOrganisationType } from '../../organisation-types/guess-organisation-type'
import { isBody } from '../words/authors'
import { wordsIn } from '../words/node-words'
import { areRowLines, isName, splitAtLineEnds } from './line-items'

/**
 * Paragraphs that each have a name on their first line and what is said of it on those below, two or more, "FNV Handel" above
 * "Vakbond, tel. …", with the name in bold and a colon behind it.
 */
export function namesOnFirstLines(nodes: RootContent[]): RootContent[] {
  const paragraphs = nodes.filter((node) => node.type === 'paragraph')
  const cards = paragraphs.filter(isCard)
  if (cards.length < 2 || cards.length * 3 < paragraphs.length * 2) return nodes
  return nodes.map((node) => (node.type === 'paragraph' && isCard(node) ? withColon(node) : node))
}

function isCard(paragraph: Paragraph): boolean {
  const [first = [], ...others] = splitAtLineEnds(paragraph.children)
  const isText = first.every(({ type }) => type === 'text') && others.length > 0 && others.length <= maxLines
  if (!isText || !isName(first) || others.every(isOther)) return false
  return !areRowLines(paragraph)
}

/** Whether a line is the name of a body, and does not say what one is: "Vakbond". */
function isOther(line: PhrasingContent[]): boolean {
  const words = wordsIn(line)
  return isBody(words) && guessOrganisationType({ name: '', role: words }) === null
}

function withColon(paragraph: Paragraph): Paragraph {
  const [first = [], ...others] = splitAtLineEnds(paragraph.children)
  const position = first[0]?.position
  return {
    ...paragraph,
    children: [
      { type: 'strong', children: first, position },
      { type: 'text', value: ':', position },
      ...others.flatMap((line) => [{ type: 'text' as const, value: ' ' }, ...line]),
    ],
  }
}

const maxLines = 5

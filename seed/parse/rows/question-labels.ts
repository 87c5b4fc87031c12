import type { ListItem, Paragraph, PhrasingContent } from 'mdast'
import { beginsQuestion } from '@/domain/sentences/begins-question'
import { paragraphsIn } from './entry-item'
import { wordsIn } from '../words/node-words'

/** Whether words can be the title of a subtopic: few, and no sentence. */
export function isLabel(words: string): boolean {
  return words !== '' && words.length <= maxLabelLength && !/[.?!…]$/.test(words)
}

/** The items that end the question that is begun above them: "Hoe zit het met:" and "de kosten?". */
export function endsOf({ label, items }: { label: Paragraph; items: ListItem[] }): ListItem[] {
  const words = wordsIn(label)
  if (!beginsQuestion(words) || /[.?!…]$/.test(words)) return []
  const other = items.findIndex((item) => !isEnd(item))
  return other === -1 ? items : items.slice(0, other)
}

function isEnd(item: ListItem): boolean {
  const [first, ...others] = paragraphsIn(item)
  const words = wordsIn(first ?? [])
  return others.length === 0 && words.endsWith('?') && !beginsQuestion(words)
}

/** A question for each item, begun with the words above them. */
export function toQuestions({ label, items }: { label: Paragraph; items: ListItem[] }): Paragraph[] {
  return items.flatMap((item) =>
    paragraphsIn(item).map((end) => {
      const goesOn = /^[^\p{L}]*\p{Ll}/u.test(wordsIn(end))
      const beginning = goesOn ? withoutColon(label.children) : label.children
      return {
        type: 'paragraph' as const,
        children: [...beginning, { type: 'text' as const, value: ' ' }, ...end],
        position: item.position,
      }
    }),
  )
}

function withoutColon(nodes: PhrasingContent[]): PhrasingContent[] {
  const last = nodes.at(-1)
  if (last?.type !== 'text') return nodes
  return [...nodes.slice(0, -1), { ...last, value: last.value.replace(/\s*(?::|…|\.\.\.)\s*$/, '') }]
}

const maxLabelLength = 100

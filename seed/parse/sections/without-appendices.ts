import type { Heading, RootContent } from 'mdast'
import { sectionNumber } from '@/domain/document/number-ahead'
import { normaliseName } from '@/domain/organisations/normalise-name'
import { truncate } from '@/domain/text/truncate'
import { wordsIn } from '../words/node-words'
import type { Reading } from '../reading'
import { sectionNamed, type SectionName } from './section-named'

/**
 * The blocks without what a report has for its own account: the list of who was interviewed, appendices, thanks. Where such
 * a heading has the name of a section, or stands among subtopics or organisations, it is read as any other.
 */
export function withoutAppendices(options: { nodes: RootContent[]; reading: Reading }): RootContent[] {
  const { nodes, reading } = options
  const kept: RootContent[] = []
  let section: SectionName = 'intro'
  let depth = 0
  let hidden: { heading: Heading; blocks: RootContent[] } | null = null
  for (const node of nodes) {
    const name = node.type === 'heading' ? sectionNamed(wordsIn(node)) : null
    if (hidden && !(node.type === 'heading' && (name !== null || node.depth <= hidden.heading.depth))) {
      hidden.blocks.push(node)
      continue
    }
    if (hidden) report({ ...hidden, reading })
    hidden = null
    // Two levels below the heading of a section stand subtopics, whatever they are called.
    if (node.type === 'heading' && name !== null && (depth === 0 || node.depth < depth + 2)) {
      section = name
      depth = node.depth
    }
    const mayHide =
      section === 'intro' || section === 'sources' || (node.type === 'heading' && node.depth < 3)
    if (node.type === 'heading' && name === null && mayHide && isAppendix({ heading: node, nodes }))
      hidden = { heading: node, blocks: [] }
    else kept.push(node)
  }
  if (hidden) report({ ...hidden, reading })
  return kept
}

function isAppendix({ heading, nodes }: { heading: Heading; nodes: RootContent[] }): boolean {
  const words = wordsIn(heading)
  if (work.test(normaliseName(words))) return !asksBelow({ heading, nodes })
  return (
    appendix.test(normaliseName(words.replace(sectionNumber, ''))) ||
    /^(?:bijlagen?|appendi(?:x|ces))\b/i.test(words)
  )
}

const appendix =
  /^(?:(?:lijst van |lijst met |overzicht van )?(?:interviews|geinterviewden|geinterviewde (?:personen|experts|deskundigen)|interviewlijst|respondenten|gesproken personen|gevoerde gesprekken)|(?:wij spraken|we spraken|gesproken) met|met wie (?:we|wij|ik) (?:spraken|sprak|hebben gesproken)|dankwoord|dankbetuiging|colofon|over de auteurs?|disclaimer)$/

/** Whether something is asked below a heading, up to the next. */
function asksBelow({ heading, nodes }: { heading: Heading; nodes: RootContent[] }): boolean {
  const below = nodes.slice(nodes.indexOf(heading) + 1)
  const end = below.findIndex(({ type }) => type === 'heading')
  return below.slice(0, end === -1 ? below.length : end).some((node) => wordsIn(node).includes('?'))
}

/** What has to be done yet. */
const work =
  /^(?:to ?do(?:s| lijst(?:je)?)?|nog te doen|nog doen|te doen|nog toe te voegen|actie(?:punten|lijst)|takenlijst|(?:aantekeningen|notities) voor (?:mezelf|mij|de redactie))$/

function report({
  heading,
  blocks,
  reading,
}: {
  heading: Heading
  blocks: RootContent[]
  reading: Reading
}): void {
  const lines = blocks.flatMap(linesOf).filter((line) => line !== '')
  const [first = '', last = ''] = [lines[0], lines.at(-1)].map((line) =>
    truncate({ text: line ?? '', maxLength: 60 }),
  )
  const which =
    lines.length > 1
      ? `${lines.length} regels zijn weggelaten, van “${first}” tot “${last}”`
      : `weggelaten is “${first}”`
  const message = `“${wordsIn(heading)}” is verantwoording, en geen tekst voor lezers; ${lines.length === 0 ? 'er staat niets onder' : which}.`
  reading.report({ rule: 'unknown-section', ...reading.place(heading), message })
}

/** The words of each row, item and paragraph. */
function linesOf(node: RootContent): string[] {
  if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote' || node.type === 'table')
    return node.children.flatMap(linesOf)
  return node.type === 'tableRow'
    ? [node.children.map((cell) => wordsIn(cell)).join(' | ')]
    : wordsIn(node).length > 0
      ? [wordsIn(node)]
      : []
}

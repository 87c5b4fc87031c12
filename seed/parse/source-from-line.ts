import type { SourceInDocument } from '@/domain/document/topic-document'
import { takeOwnLink } from './name-ahead'
import { hasLink, wordsIn } from './node-words'
import { linkTo, readCell, withWords, wordsOf, type CellPiece } from './read-cell'
import { readReference, type Reference } from './read-reference'
import type { Reading } from './reading'
import type { LooseLine } from './section-item'
import { toSource } from './to-source'

/** A line with a link beside the table, or any item of a list there. */
export function sourceFromLine({
  line,
  reading,
}: {
  line: LooseLine
  reading: Reading
}): SourceInDocument | null {
  const work = withWords(readCell({ nodes: line.nodes, reading }))
  const isLinked = work.some((piece) => piece.type === 'link')
  const reference = isFootnote(work) ? null : readReference(work)
  if (work.length === 0 || (!line.listed && !reference && (!isLinked || isFootnote(work)))) return null
  const place = line.place
  const parts = reference ? partsOfReference(reference) : partsOf({ line, work, reading })
  const source = toSource({ ...nothingMore, ...parts, place, reading })
  const { title, url } = source
  const proposal = `| uitgever | [${title === url ? 'titel' : title}](${url ?? ''}) |`
  const as = source.publisher ? 'bron' : 'bron zonder uitgever'
  const message = `“${title}” staat los van de tabel; het is als ${as} overgenomen.`
  reading.report({ rule: 'loose-link', ...place, message, proposal })
  return source
}

function partsOfReference({ title, url, ...parts }: Reference) {
  const work: CellPiece[] = [
    url === null ? { type: 'text', text: title } : { type: 'link', label: title, url, bare: false },
  ]
  return { ...parts, work }
}

/** What a line says in which place: words in bold before others are the title, those below it the description. */
function partsOf({ line, work, reading }: { line: LooseLine; work: CellPiece[]; reading: Reading }) {
  const [bold, ...behind] = line.nodes
  const isTitle = bold?.type === 'strong' && wordsIn(behind) !== '' && !hasLink(bold)
  const details = readCell({ nodes: line.details, reading })
  if (!isTitle) {
    const below = takeOwnLink(details)
    return { work, description: below.words, further: linkTo(below.url) }
  }
  const rest = takeOwnLink([...readCell({ nodes: behind, reading }), { type: 'text', text: ' ' }, ...details])
  const yearWords = /^\(?((?:19|20)\d\d)(?!\d)/.exec(rest.words ?? '')?.[1] ?? ''
  const title = wordsIn(bold).replace(/[\s:;,–—-]+$/, '')
  return {
    work: [{ type: 'text' as const, text: title }],
    description: rest.words,
    yearWords,
    further: linkTo(rest.url),
  }
}

/** "[^1]: Zie https://…" */
function isFootnote(pieces: CellPiece[]): boolean {
  return /^\[\^[^\]]+\]:/.test(wordsOf(pieces))
}

const nothingMore = {
  publisher: null,
  further: [],
  mentioned: [],
  description: null,
  kindWords: '',
  yearWords: '',
}

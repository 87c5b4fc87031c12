import { cleanText } from '@/domain/text/clean-text'
import { readCell, type CellLink } from './read-cell'
import type { Row } from './section-item'
import type { Reading } from './reading'

export interface Addresses {
  links: (CellLink & { url: string })[]
  /** What else stands in the cell, behind the word of its header; empty for nothing. */
  words: string
}

/** The cell of a row that is there for addresses. The name of a host, "www.coa.nl", is an address there too. */
export function readAddresses<Role extends string>({
  row,
  reading,
}: {
  row: Row<Role | 'url'>
  reading: Reading
}): Addresses {
  const cell = row.cells.find(({ role }) => role === 'url')
  if (!cell) return { links: [], words: '' }
  const links: Addresses['links'] = []
  const words: string[] = []
  for (const piece of readCell({ nodes: cell.nodes, reading })) {
    const provided = cleanText(piece.type === 'text' ? piece.text : piece.label)
    const host = piece.type === 'text' && isHost(provided) ? `https://${provided}` : null
    if (piece.type === 'link' && piece.url !== null) links.push({ ...piece, url: piece.url })
    else if (host) {
      const message = `“${provided}” is geen hele link; er staat nu “${host}”.`
      reading.report({ rule: 'unusable-link', ...row.place, message, proposal: host })
      links.push({ type: 'link', label: host, url: host, bare: true })
    } else if (/[\p{L}\p{N}]/u.test(provided)) words.push(provided)
  }
  return { links, words: withHeader({ header: cell.header, words: words.join(' ') }) }
}

/** Words behind those of their column's header: "Website: volgt later". */
export function withHeader({ header, words }: { header: string; words: string }): string {
  return words === '' || header === '' ? words : `${header}: ${words}`
}

function isHost(text: string): boolean {
  return (
    /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?:\/\S*)?$/i.test(text) &&
    URL.canParse(`https://${text}`)
  )
}

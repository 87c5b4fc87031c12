import type { Link, LinkReference, Node } from 'mdast'
import { normaliseName } from '@/domain/organisations/normalise-name'
import type { Named, Place } from '@/domain/document/topic-document'
import { cleanText } from '@/domain/text/clean-text'
import { truncate } from '@/domain/text/truncate'
import { cleanLink } from '@/domain/text/clean-link'
import type { Tree } from './tree/read-tree'
import type { Report } from './report'

/** What every part of the parser has at hand while it reads one document. */
export interface Reading {
  report: Report
  source: string
  /** It has links of wikis, as programs that keep notes write them. */
  hasWikiLinks: boolean
  /** Where a node begins, in the file. */
  place: (node: Node) => Place
  /** Where a character of the source stands, in the file. */
  placeAt: (offset: number) => Place
  /** The address of a link without tracking, `null` when it cannot be used. Reports either. */
  address: (node: Link | LinkReference) => string | null
  /** The same for an address that stands in the text of a node as it is. */
  bareAddress: (found: { written: string; node: Node }) => string | null
  /** Whether the document lists an organisation of this name or abbreviation, as far as it was read. */
  isListed: (name: string) => boolean
  list: (organisations: Named[]) => void
}

export function startReading({ tree, report }: { tree: Tree; report: Report }): Reading {
  const starts = lineStarts(tree.source)
  const listed = new Set<string>()
  const toPlace = ({ line, column }: Place): Place => ({ line: tree.lineNumbers[line - 1] ?? line, column })
  const place = (node: Node): Place => toPlace(node.position?.start ?? { line: 1, column: 1 })
  return {
    report,
    source: tree.source,
    hasWikiLinks: /(?<!\\)\[\[[^[\]\r\n]{1,200}\]\]/.test(tree.source),
    place,
    placeAt: (offset) => {
      const index = lastNotAfter({ sorted: starts, value: offset })
      return toPlace({ line: index + 1, column: offset - (starts[index] ?? 0) + 1 })
    },
    address: (node) => {
      const written = node.type === 'link' ? node.url : (tree.definitions.get(node.identifier) ?? '')
      return readAddress({ written, place: place(node), report })
    },
    bareAddress: ({ written, node }) =>
      readAddress({ written: cleanText(written), place: place(node), report }),
    isListed: (name) => listed.has(normaliseName(name)),
    list: (organisations) => {
      for (const { name, abbreviation } of organisations)
        for (const form of [name, abbreviation ?? '']) if (form !== '') listed.add(normaliseName(form))
    },
  }
}

/** An address as it is stored: without tracking; `null` and reported when it cannot be used. */
export function readAddress(options: {
  written: string
  place: Place
  report: Report
  /** What becomes of a thing without an address. */
  without?: string
}): string | null {
  const { written, place, report, without = 'de tekst ervan is wel overgenomen' } = options
  const { url: found, removed } = cleanLink(written)
  const url = found !== null && ofWorkspace.test(found) ? null : found
  if (url === null) {
    const proposal = /^www\.\S+$/i.test(written) ? `https://${written}` : undefined
    report({ rule: 'unusable-link', ...place, message: unusable({ written, without }), proposal })
  } else if (removed.length > 0) {
    const message = `Uit de link is weggelaten wat alleen dient om bezoekers te volgen: ${removed.join(', ')}.`
    report({ rule: 'tracking-removed', ...place, message, proposal: url })
  }
  return url
}

/** A page that only who works in the same Notion can open. */
const ofWorkspace = /^https:\/\/(?:www\.)?notion\.so\/(?:[^/?#]*\/)?[^/?#]*[\da-f]{32}(?:[?#]|$)/

function unusable({ written, without }: { written: string; without: string }): string {
  const address = written.trim()
  if (address === '') return `Deze link is leeg; ${without}.`
  const shown = truncate({ text: address, maxLength: 100 })
  return `De link “${shown}” is niet te gebruiken; ${without}.`
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (const { index, 0: ending } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + ending.length)
  return starts
}

function lastNotAfter({ sorted, value }: { sorted: number[]; value: number }): number {
  let [low, high] = [0, sorted.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((sorted[middle] ?? 0) <= value) low = middle
    else high = middle - 1
  }
  return low
}

import type { Heading, RootContent, Table } from 'mdast'
import type { PartCollection } from '@/domain/topics/content-collections'
import { wordsIn } from '../words/node-words'
import { organisationColumns } from '../organisations/organisation-columns'
import { isRecognised } from '../rows/read-columns'
import type { Reading } from '../reading'
import { sourceColumns } from '../sources/source-columns'

/**
 * The blocks of a document without headings, with one above each table whose header says of which section it is, where these
 * are of two sections or more: sheets that were pasted below one another.
 */
export function tablesAsSections({
  nodes,
  reading,
}: {
  nodes: RootContent[]
  reading: Reading
}): RootContent[] {
  if (nodes.filter(({ type }) => type === 'heading').length > 1) return nodes
  const parts = new Map(
    nodes.flatMap((node) => {
      const part = node.type === 'table' ? partOf(node) : null
      return part ? [[node, part] as const] : []
    }),
  )
  if (new Set(parts.values()).size < 2) return nodes
  return nodes.flatMap((node) => {
    const part = parts.get(node)
    if (!part) return [node]
    const message = `Deze tabel is naar haar kop gelezen als “${titles[part]}”.`
    reading.report({ rule: 'markup', ...reading.place(node), message, proposal: `## ${titles[part]}` })
    return [headingFor(titles[part]), node]
  })
}

/** The section that the header of a table speaks of. */
export function partOf({ children: [header] }: Table): PartCollection | null {
  const words = header?.children.map((cell) => wordsIn(cell)) ?? []
  if (words.some((word) => question.test(word))) return 'subtopics'
  if (words.some((word) => work.test(word)) && sourceColumns(words).some(isRecognised)) return 'sources'
  return organisationColumns(words).some((column) => column.role === 'name' && isRecognised(column))
    ? 'organisations'
    : null
}

const question = /^(?:deel|onderzoeks|hoofd|kern)?vra(?:ag|gen)$/i
const work = /^(?:titel|title|bron|bronnen|publicatie|rapport|document|uitgever|auteur|jaar)$/i

const titles: Record<PartCollection, string> = {
  subtopics: 'Onderwerpen',
  organisations: 'Organisaties',
  sources: 'Bronnen',
}

function headingFor(title: string): Heading {
  return { type: 'heading', depth: 2, children: [{ type: 'text', value: title }] }
}

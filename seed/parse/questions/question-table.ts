import type { Heading, Paragraph, PhrasingContent, Table, TableCell, TableRow } from 'mdast'
import { splitAtLineEnds } from '../rows/line-items'
import { wordsIn } from '../words/node-words'
import type { Reading } from '../reading'
import { isRowNumber } from '../rows/row-text'

/**
 * The questions of a table, each with what stands beside it as a paragraph of its own; `null` without a column of questions.
 * A column of subtopics, where it is wished for, has their headings.
 */
export function questionTable({
  table,
  withTopics,
  reading,
}: {
  table: Table
  withTopics: boolean
  reading: Reading
}): (Heading | Paragraph)[] | null {
  const [header, ...all] = table.children
  // A second row of headers is that of a table with merged cells.
  const isHeader = (row: TableRow | undefined): boolean =>
    row !== undefined && wordsIn(row.children[0] ?? []) === wordsIn(header?.children[0] ?? [])
  const rows = isHeader(all[0]) && wordsIn(all[0]?.children[0] ?? []) !== '' ? all.slice(1) : all
  const headers = header?.children ?? []
  const column = questionColumn({ headers, rows: rows.map((row) => row.children) })
  if (column === -1) return null
  const message = 'Deze tabel is gelezen als vragen, met wat ernaast staat als toelichting.'
  reading.report({ rule: 'markup', ...reading.place(table), message })
  const topics = withTopics ? headers.findIndex((cell) => namesTopics.test(wordsIn(cell).trim())) : -1
  let topic = ''
  return rows.flatMap(({ children }) => {
    const title = wordsIn(children[topics] ?? []).trim()
    const heading = title === '' || title === topic ? [] : [headingOf({ cell: children[topics], title })]
    topic = title || topic
    const beside = children.filter(
      (cell, index) => index !== column && index !== topics && saysMore({ cell, header: headers[index] }),
    )
    return [
      ...heading,
      ...children.slice(column, column + 1).flatMap(questionsIn),
      ...beside.map((cell): Paragraph => ({ ...cell, type: 'paragraph' })),
    ]
  })
}

const namesTopics =
  /^(?:(?:deel|hoofd|sub)?(?:onderwerp|thema)(?:en|['’]?s)?|categorie|rubriek|aspect|invalshoek)$/i

function headingOf({ cell, title }: { cell: TableCell | undefined; title: string }): Heading {
  return { type: 'heading', depth: 4, children: [{ type: 'text', value: title }], position: cell?.position }
}

/** Whether a cell holds more than the number of its row: "2.", or "DV2" below "Nr.". */
function saysMore({ cell, header }: { cell: TableCell; header: TableCell | undefined }): boolean {
  const words = wordsIn(cell)
  return !/^\d*\.?$/.test(words) && !isRowNumber({ header: header ? wordsIn(header) : '-', text: words })
}

/** The lines of a cell, or its numbered questions, each without the mark or the number of an item. */
function questionsIn(cell: TableCell): Paragraph[] {
  const isNumbered = /^\s*1[.)] /.test(wordsIn(cell))
  const nodes = cell.children.flatMap((node): PhrasingContent[] =>
    isNumbered && node.type === 'text'
      ? [{ ...node, value: node.value.replace(/(?<=\?)\s+(?=\d{1,2}[.)] )/g, '\n') }]
      : [node],
  )
  return splitAtLineEnds(nodes).map((children) => ({
    type: 'paragraph',
    children: children.map((node, index) =>
      index === 0 && node.type === 'text' ? { ...node, value: node.value.replace(/^\s*[-–•]\s+/, '') } : node,
    ),
    position: cell.position,
  }))
}

/** The column whose header says so, else the first in which more than half of the cells ask something. */
function questionColumn({ headers, rows }: { headers: TableCell[]; rows: TableCell[][] }): number {
  const named = headers.findIndex((cell) => /vra(?:ag|gen)\b/i.test(wordsIn(cell)))
  if (named !== -1) return named
  return headers.findIndex((_, index) => {
    const asking = rows.filter((cells) => wordsIn(cells[index] ?? { type: 'text', value: '' }).endsWith('?'))
    return asking.length * 2 > rows.length
  })
}

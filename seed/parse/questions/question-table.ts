import type { Heading, Paragraph, PhrasingContent, Table, TableCell, TableRow } from 'mdast'
import { beginsQuestion } from '@/domain/sentences/begins-question'
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
  const named = headers.findIndex((cell) => /vra(?:ag|gen)\b/i.test(wordsIn(cell)))
  const column = named === -1 ? askingColumn({ headers, rows: rows.map((row) => row.children) }) : named
  if (column === -1) return null
  const message = 'Deze tabel is gelezen als vragen, met wat ernaast staat als toelichting.'
  reading.report({ rule: 'markup', ...reading.place(table), message })
  const topics = withTopics ? headers.findIndex((cell) => namesTopics.test(wordsIn(cell).trim())) : -1
  let topic = ''
  return rows.flatMap(({ children }) => {
    const title = wordsIn(children[topics] ?? []).trim()
    const heading = title === '' || title === topic ? [] : [headingOf({ cell: children[topics], title })]
    topic = title || topic
    const beside = children.flatMap((cell, index) =>
      index !== column && index !== topics && saysMore({ cell, header: headers[index] })
        ? [remarkIn({ cell, header: headers[index] })]
        : [],
    )
    const questions = children.slice(column, column + 1).flatMap(questionsIn)
    return [
      ...heading,
      ...(named === -1 ? questions : questions.map((question) => withMark({ question, reading }))),
      ...beside,
    ]
  })
}

const namesTopics =
  /^(?:(?:deel|hoofd|sub)?(?:onderwerp|thema)(?:en|['’]?s)?|categorie|rubriek|aspect|invalshoek)$/i

function headingOf({ cell, title }: { cell: TableCell | undefined; title: string }): Heading {
  return { type: 'heading', depth: 4, children: [{ type: 'text', value: title }], position: cell?.position }
}

/** What stands beside a question, behind the word of its header unless that says no more than that it is an answer. */
function remarkIn({ cell, header }: { cell: TableCell; header: TableCell | undefined }): Paragraph {
  const words = header ? wordsIn(header).replace(/[\s?:.]+$/, '') : ''
  const isSilent = words === '' || answers.test(words)
  const label: PhrasingContent[] = isSilent ? [] : [{ type: 'text', value: `${words}: ` }]
  return { ...cell, type: 'paragraph', children: [...label, ...cell.children] }
}

const answers =
  /^(?:antwoord(?:en)?|toelichting|uitleg|opmerking(?:en)?|notities?|context|achtergrond|omschrijving|beschrijving|answer|notes?|tekst)$/i

/** In a column of questions what begins like one is one, with a mark or without. */
function withMark({ question, reading }: { question: Paragraph; reading: Reading }): Paragraph {
  const words = wordsIn(question)
  if (!beginsQuestion(words) || !/[\p{L}\p{N}][)”’"']*$/u.test(words)) return question
  const message = `“${words}” staat in de kolom met vragen; er is een vraagteken achter gezet.`
  reading.report({ rule: 'question-mark', ...reading.place(question), message, proposal: `${words}?` })
  return { ...question, children: [...question.children, { type: 'text', value: '?' }] }
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

/** The first column in which more than half of the cells ask something. */
function askingColumn({ headers, rows }: { headers: TableCell[]; rows: TableCell[][] }): number {
  return headers.findIndex((_, index) => {
    const asking = rows.filter((cells) => wordsIn(cells[index] ?? { type: 'text', value: '' }).endsWith('?'))
    return asking.length * 2 > rows.length
  })
}

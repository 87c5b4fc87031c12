import type { Columns } from './cell'
import { byteOrderMark, csvLine } from './csv'
import { xlsxPieces } from './xlsx/xlsx-pieces'

/** Makes a file of one format bit by bit, of records that come in batches: neither is ever whole in memory. */
export type ExportWriter<Row> = (batches: AsyncIterable<Row[]>) => AsyncGenerator<string | Uint8Array>

/** A line of names, and a line for each record. */
export function csvWriter<Row>(columns: Columns<Row>): ExportWriter<Row> {
  const cells = Object.values(columns)
  return textWriter({
    start: byteOrderMark + csvLine(Object.keys(columns)),
    each: (record) => csvLine(cells.map((cell) => cell(record))),
  })
}

/** The same lines as a workbook, in which numbers and dates are what they are. */
export function xlsxWriter<Row>(sheet: { title: string; columns: Columns<Row> }): ExportWriter<Row> {
  return (batches) => xlsxPieces({ ...sheet, batches })
}

/** A list of what `of` makes of each record. */
export function jsonWriter<Row>(of: (record: Row) => object): ExportWriter<Row> {
  return listWriter({ start: '[\n', of, end: '\n]\n' })
}

/** One document with a node for each record (https://www.w3.org/TR/json-ld11/). */
export function jsonldWriter<Row>(of: (record: Row) => object): ExportWriter<Row> {
  return listWriter({ start: '{"@context":"https://schema.org","@graph":[\n', of, end: '\n]}\n' })
}

/** Entries of a format in which each says by itself where it ends. */
export function entryWriter<Row>(each: (record: Row) => string): ExportWriter<Row> {
  return textWriter({ each, between: '\r\n' })
}

function listWriter<Row>({
  of,
  ...around
}: {
  start: string
  of: (record: Row) => object
  end: string
}): ExportWriter<Row> {
  return textWriter({ ...around, each: (record) => JSON.stringify(of(record)), between: ',\n' })
}

/** What comes before the records, of each, between them and after them. */
function textWriter<Row>({
  start = '',
  each,
  between = '',
  end = '',
}: {
  start?: string
  each: (record: Row) => string
  between?: string
  end?: string
}): ExportWriter<Row> {
  return async function* pieces(batches) {
    let lead = start
    for await (const batch of batches) {
      if (batch.length === 0) continue
      yield lead + batch.map(each).join(between)
      lead = between
    }
    const last = lead === start ? start + end : end
    if (last !== '') yield last
  }
}

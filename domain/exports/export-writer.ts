import { byteOrderMark, csvLine, type Cell } from './csv'

/** How records become a file of one format: what comes before, of each, between and after them. */
export interface ExportWriter<Record> {
  start: string
  each: (record: Record) => string
  between: string
  end: string
}

/** A line of names, and a line for each record. */
export function csvWriter<Record>(columns: {
  [name: string]: (record: Record) => Cell
}): ExportWriter<Record> {
  const cells = Object.values(columns)
  return {
    start: byteOrderMark + csvLine(Object.keys(columns)),
    each: (record) => csvLine(cells.map((cell) => cell(record))),
    between: '',
    end: '',
  }
}

/** A list of what `of` makes of each record. */
export function jsonWriter<Record>(of: (record: Record) => object): ExportWriter<Record> {
  return { start: '[\n', each: (record) => JSON.stringify(of(record)), between: ',\n', end: '\n]\n' }
}

/** One document with a node for each record (https://www.w3.org/TR/json-ld11/). */
export function jsonldWriter<Record>(of: (record: Record) => object): ExportWriter<Record> {
  return {
    ...jsonWriter(of),
    start: '{"@context":"https://schema.org","@graph":[\n',
    end: '\n]}\n',
  }
}

/** Entries of a format in which each says by itself where it ends. */
export function entryWriter<Record>(each: (record: Record) => string): ExportWriter<Record> {
  return { start: '', each, between: '\r\n', end: '' }
}

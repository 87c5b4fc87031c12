import { escapeXML } from '../../text/escape-xml'
import type { Cell } from '../cell'
import { styles } from './workbook-parts'

/** The most characters that a cell can hold: https://support.microsoft.com/office/excel-specifications-and-limits. */
const maxLength = 32_767

/** One row of a sheet (ECMA-376, 18.3.1.73), counted from 1. */
export function sheetRow({
  number,
  cells,
  isHead = false,
}: {
  number: number
  cells: Cell[]
  isHead?: boolean
}): string {
  const written = cells.map((cell, index) => toCell({ cell, place: `${columnName(index)}${number}`, isHead }))
  return `<row r="${number}">${written.join('')}</row>`
}

/** "A" to "Z", "AA" and on, counted from 0. */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last
}

function toCell({ cell, place, isHead }: { cell: Cell; place: string; isHead: boolean }): string {
  if (cell === null || cell === '') return ''
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`
  if (typeof cell === 'object') return `<c r="${place}" s="${styles.day}"><v>${serialOf(cell.day)}</v></c>`
  const style = isHead ? ` s="${styles.head}"` : ''
  return `<c r="${place}"${style} t="inlineStr"><is><t xml:space="preserve">${toText(cell)}</t></is></c>`
}

/** Days since the last but one of 1899, as spreadsheets count them. */
function serialOf(day: string): number {
  return Date.parse(day) / 86_400_000 + 25_569
}

/** A text that is too long ends in an ellipsis. `_x0041_` would be read as a character by its number. */
function toText(text: string): string {
  const lines = text.replaceAll(/\r\n?/g, '\n').replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
  return escapeXML(lines.length > maxLength ? `${lines.slice(0, maxLength - 1)}…` : lines)
}

import type { Problem } from '../../problem'
import { limits } from './limits'
import { splitLines } from '../lines/split-lines'

/** Says why a text is too large to be read at all, from one pass over it; `null` when it is not. */
export function rejectOversized(text: string): Problem | null {
  if (Buffer.byteLength(text) > limits.bytes) {
    return tooLarge({ line: 1, message: `Het bestand is groter dan 1 MB (${inWords(limits.bytes)} bytes).` })
  }
  const lines = splitLines(text)
  const long = lines.findIndex((line) => line.trimEnd().length > limits.lineLength)
  if (long !== -1) {
    const message = `Deze regel is langer dan ${inWords(limits.lineLength)} tekens.`
    return tooLarge({ line: long + 1, message })
  }
  if (lines.length <= limits.lines) return null
  const message = `Het bestand heeft meer dan ${inWords(limits.lines)} regels.`
  return tooLarge({ line: limits.lines + 1, message })
}

/** The problem of a document that is refused for its size. */
export function tooLarge({ line, message }: { line: number; message: string }): Problem {
  return { rule: 'too-large', line, column: 1, message, fatal: true }
}

/** 20000 as "20.000". */
export function inWords(count: number): string {
  return count.toLocaleString('nl-NL')
}

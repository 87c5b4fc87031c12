import type { Problem } from '../../problem'

/** Says why a text is no document at all: it is empty, or the bytes of something that is no text. */
export function rejectUnreadable(text: string): Problem | null {
  if (text.replace(/^\uFEFF/, '').trim() === '')
    return problemAt({ text, at: 0, message: 'Het bestand is leeg.' })
  const nul = text.indexOf('\0')
  if (nul !== -1) return problemAt({ text, at: nul, message: notText })
  const broken = text.match(/\uFFFD/g)?.length ?? 0
  if (broken <= Math.max(2, text.length / 100)) return null
  return problemAt({ text, at: text.indexOf('\uFFFD'), message: notText })
}

function problemAt({ text, at, message }: { text: string; at: number; message: string }): Problem {
  const lines = text.slice(0, at).split(/\r\n|\r|\n/)
  const column = (lines.at(-1)?.length ?? 0) + 1
  return { rule: 'not-a-document', line: lines.length, column, message, fatal: true }
}

const notText =
  'Dit is geen tekstbestand: er staan tekens in die in gewone tekst niet voorkomen. ' +
  'Bewaar het document als markdown in UTF-8.'

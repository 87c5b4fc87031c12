import { cleanLines, cleanText } from '../text/clean-text'

/** What the form of a letter sends. */
export const letterFields = { subject: 'onderwerp', text: 'brief', format: 'formaat' } as const

/** The ways to take a letter along, with what their buttons say. */
export const letterFormats = {
  docx: 'Download voor Word (.docx)',
  tekst: 'Download als tekst',
  mail: 'Zet klaar als mail',
} as const

export type LetterFormat = keyof typeof letterFormats

export const maxLetter = { subject: 300, text: 30_000 } as const

export interface Letter {
  subject: string
  text: string
  format: LetterFormat
}

/** The letter that a form sends; a sentence in Dutch where it cannot be taken along. */
export function readLetter(form: URLSearchParams): Letter | { rejection: string } {
  const format = form.get(letterFields.format) ?? ''
  const subject = cleanText(form.get(letterFields.subject) ?? '')
  const text = cleanLines(form.get(letterFields.text) ?? '')
  if (!isLetterFormat(format)) return { rejection: 'Kies hoe je de brief wilt meenemen.' }
  if (text === '') return { rejection: 'De brief is leeg. Ga terug en vul hem in.' }
  if (text.length > maxLetter.text || subject.length > maxLetter.subject)
    return { rejection: 'De brief is te lang. Ga terug en maak hem korter.' }
  return { subject, text, format }
}

function isLetterFormat(value: string): value is LetterFormat {
  return Object.hasOwn(letterFormats, value)
}

import { z } from 'zod'

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

const tooLong = 'De brief is te lang. Ga terug en maak hem korter.'

/** A letter that can be taken along, without what no file can hold. Its errors are sentences in Dutch. */
export const letterSchema = z.object({
  format: z.custom<LetterFormat>(isLetterFormat, 'Kies hoe je de brief wilt meenemen.'),
  subject: z.string().transform(cleanText).pipe(z.string().max(maxLetter.subject, tooLong)),
  text: z
    .string()
    .transform(cleanLines)
    .pipe(z.string().min(1, 'De brief is leeg. Ga terug en vul hem in.').max(maxLetter.text, tooLong)),
})

export type Letter = z.output<typeof letterSchema>

function isLetterFormat(value: unknown): boolean {
  return typeof value === 'string' && Object.hasOwn(letterFormats, value)
}

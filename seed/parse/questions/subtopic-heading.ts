import type { Heading, Paragraph } from 'mdast'
import { numberAhead } from '@/domain/document/number-ahead'
import { wordsIn } from '../words/node-words'
import type { Reading } from '../reading'

/** A line that serves as the heading of a subtopic, without its number and colon: "**1. Huur:**". Reported. */
export function toSubtopicHeading({ label, reading }: { label: Paragraph; reading: Reading }): Heading {
  const written = wordsIn(label)
  const title = written
    .slice(numberAhead(written).length)
    .replace(letterAhead, '')
    .replace(/[\s:]+$/, '')
  const message = `De regel “${written}” is als kop gelezen.`
  reading.report({ rule: 'markup', ...reading.place(label), message, proposal: `#### ${title}` })
  return { type: 'heading', depth: 4, children: [{ type: 'text', value: title }], position: label.position }
}

/** "A. Uitvoering": before a title it is no initial. */
const letterAhead = /^[A-Z]\.\s+(?=\p{Lu}\p{Ll})/u

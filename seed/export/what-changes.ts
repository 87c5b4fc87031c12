import { isDeepStrictEqual } from 'node:util'

import type { PrintableDocument } from '@/domain/document/print-topic-document'

import { parseTopicDocument } from '../parse/parse-topic-document'

/**
 * Sentences about what an import of this markdown would read otherwise than it was meant, such as a question
 * without a question mark in a draft. None for what was published.
 */
export function whatChanges({
  document,
  markdown,
}: {
  document: PrintableDocument
  markdown: string
}): string[] {
  const { document: read, problems } = parseTopicDocument({ text: markdown, file: `${document.slug}.md` })
  if (!read) return [`Dit document kan niet geïmporteerd worden: ${problems.at(-1)?.message ?? ''}`]
  const differing = Object.entries(parts).filter(
    ([field]) => !isDeepStrictEqual(plain(Reflect.get(read, field)), plain(Reflect.get(document, field))),
  )
  return differing.map(([, label]) => `Let op: ${label} worden bij een import anders gelezen.`)
}

const parts = {
  feeds: 'de zoektermen',
  intro: 'delen van de inleiding',
  subtopics: 'een of meer onderwerpen of vragen',
  organisations: 'een of meer organisaties',
  sources: 'een of meer bronnen',
}

/** Without places, and as JSON has it: what is absent is not there. */
function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value ?? null, (key, part: unknown) => (key === 'place' ? undefined : part)),
  )
}

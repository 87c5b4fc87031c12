import type { PayloadRequest, TextareaFieldValidation } from 'payload'
import { textarea } from 'payload/shared'

import { documentText } from '@/domain/document/document-text'
import { isReadBack, questionParagraphs } from '@/domain/document/question-paragraphs'
import { isFollowUp } from '@/domain/document/read-questions'
import { splitSentences } from '@/domain/sentences/split-sentences'

import { scopeOf } from '../save/scope'

/**
 * A published question has to be one question in a document too (docs/content-format.md), since a topic can be
 * exported and imported again. What an import itself writes was read from a document.
 */
export const questionReadsBack: TextareaFieldValidation = (value, options) => {
  const text = documentText(value)
  if (text === null) return textarea(null, options)
  if (!isChecked(options)) return textarea(value, options)
  return problemOf({ text, isFirst: isFirstQuestion(options) }) ?? textarea(value, options)
}

/** The lead of a published question is no question, and not that of the first, where it would be the context. */
export const leadReadsBack: TextareaFieldValidation = (value, options) => {
  const lead = documentText(value)
  if (lead === null || !isChecked(options)) return textarea(value, options)
  if (isFirstQuestion(options))
    return 'De eerste vraag heeft geen inleidende zin. Zet die bij de toelichting van het onderwerp.'
  const outcome = statementsReadBack(value, options)
  const text = 'Wie?'
  if (outcome !== true || isReadBack({ paragraphs: questionParagraphs({ lead, text }), lead, text }))
    return outcome
  return 'Eindig de inleidende zin met een punt, zodat de vraag erna een eigen zin is.'
}

/** Text beside the questions of a published subtopic holds no question: in a document that would be one. */
export const statementsReadBack: TextareaFieldValidation = (value, options) => {
  const question = isChecked(options) && splitSentences(documentText(value) ?? '').find((one) => one.question)
  if (!question) return textarea(value, options)
  return `Hier staat een vraag: “${question.text}” Zet die bij de vragen, of maak er een mededeling van.`
}

function problemOf({ text, isFirst }: { text: string; isFirst: boolean }): string | null {
  const sentences = splitSentences(text)
  if (!sentences.at(-1)?.question)
    return 'Een vraag eindigt op een vraagteken. Zet wat erna komt bij de opmerking.'
  if (!sentences[0]?.question)
    return `Een vraag begint met de vraag zelf. Zet wat ervoor komt bij de ${isFirst ? 'toelichting' : 'inleidende zin'}.`
  if (!isFirst && isFollowUp(sentences[0].text))
    return 'Dit is een vervolgvraag. Zet haar in hetzelfde veld, achter de vraag waar zij bij hoort.'
  if (isReadBack({ paragraphs: questionParagraphs({ lead: null, text }), lead: null, text })) return null
  return 'Hier staan meer vragen. Geef elke vraag een eigen rij; alleen vervolgvragen (“Zo ja, …?”, “Waarom niet?”) staan bij hun vraag.'
}

/** Payload gives the path of a row at a save and not while somebody types; the rows it gives both times. */
function isFirstQuestion({ data, siblingData }: { data: unknown; siblingData: unknown }): boolean {
  const questions = property(data, 'questions')
  if (!Array.isArray(questions)) return true
  const first: unknown = questions[0]
  const id = property(siblingData, 'id')
  return first === siblingData || (id !== undefined && property(first, 'id') === id)
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

function isChecked({ data, req }: { data: unknown; req: Pick<PayloadRequest, 'context'> }): boolean {
  return property(data, '_status') === 'published' && scopeOf(req).work !== 'import'
}

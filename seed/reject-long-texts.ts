import { introFits, sourceFits } from '@/domain/document/fits-document'
import { maxLength } from '@/domain/text/max-length'
import type { Place, QuestionInDocument, TopicDocument } from '@/domain/document/topic-document'

import type { Problem } from './problem'

/** Says which text of a document is longer than what is kept of it may be; `null` when none is. */
export function rejectLongTexts(document: TopicDocument): Problem | null {
  const long = textsOf(document).find(({ text, most }) => (text?.length ?? 0) > most)
  if (long) {
    const { what, most, place } = long
    return tooLong({ place, message: `${what} is langer dan ${most.toLocaleString('nl-NL')} tekens.` })
  }
  const source = document.sources.find((row) => !sourceFits(row))
  if (source) {
    const message = 'De titel, de omschrijving en de links van deze bron zijn samen te lang.'
    return tooLong({ place: source.place, message })
  }
  if (introFits(document.intro)) return null
  return tooLong({
    place: start,
    message: 'Een alinea van de inleiding is te lang. Verdeel haar in meer alinea’s.',
  })
}

interface Text {
  what: string
  text: string | null | undefined
  most: number
  place: Place
}

function textsOf({ title, description, highlight, imageURL, feeds, ...parts }: TopicDocument): Text[] {
  const place = start
  return [
    { what: 'De titel', text: title, most: maxLength.title, place },
    { what: 'De omschrijving', text: description, most: maxLength.description, place },
    { what: 'De uitgelichte vraag', text: highlight, most: maxLength.question, place },
    { what: 'Het adres van het beeld', text: imageURL, most: maxLength.url, place },
    ...feeds.map((text) => ({ what: 'Een zoekterm', text, most: maxLength.feed, place })),
    ...parts.subtopics.flatMap(textsOfSubtopic),
    ...parts.organisations.flatMap(textsOfOrganisation),
    ...parts.sources.flatMap(textsOfSource),
  ]
}

function textsOfSubtopic({ title, context, questions, place }: TopicDocument['subtopics'][number]): Text[] {
  const most = maxLength.statements
  return [
    { what: 'De titel van dit onderwerp', text: title, most: maxLength.title, place },
    { what: 'De tekst vóór de eerste vraag van dit onderwerp', text: context, most, place },
    ...questions.flatMap(textsOfFurther),
    ...questions.flatMap(({ lead, text, note }) => [
      { what: 'De tekst vóór een vraag van dit onderwerp', text: lead, most, place },
      { what: 'Een vraag van dit onderwerp', text, most: maxLength.question, place },
      { what: 'De tekst na een vraag van dit onderwerp', text: note, most, place },
    ]),
  ]
}

function textsOfFurther({ further }: QuestionInDocument): Text[] {
  if (!further) return []
  const { terms, publications, place } = further
  return [
    ...terms.map((text) => ({ what: 'Een zoekterm', text, most: maxLength.feed, place })),
    ...publications.flatMap(({ title, medium, url }) => [
      { what: 'De titel van een publicatie', text: title, most: maxLength.title, place },
      { what: 'Het medium van een publicatie', text: medium, most: maxLength.title, place },
      { what: 'De link van een publicatie', text: url, most: maxLength.url, place },
    ]),
  ]
}

function textsOfOrganisation(row: TopicDocument['organisations'][number]): Text[] {
  const { name, abbreviation, role, url, place } = row
  return [
    { what: 'De naam van deze organisatie', text: name, most: maxLength.title, place },
    { what: 'De afkorting van deze organisatie', text: abbreviation, most: maxLength.abbreviation, place },
    { what: 'De omschrijving van deze organisatie', text: role, most: maxLength.cell, place },
    { what: 'De link van deze organisatie', text: url, most: maxLength.url, place },
  ]
}

function textsOfSource(row: TopicDocument['sources'][number]): Text[] {
  const { title, description, url, publisher, links, place } = row
  return [
    { what: 'De titel van deze bron', text: title, most: maxLength.sourceTitle, place },
    { what: 'De omschrijving van deze bron', text: description, most: maxLength.cell, place },
    { what: 'De link van deze bron', text: url, most: maxLength.url, place },
    { what: 'De naam van de uitgever', text: publisher?.name, most: maxLength.title, place },
    {
      what: 'De afkorting van de uitgever',
      text: publisher?.abbreviation,
      most: maxLength.abbreviation,
      place,
    },
    ...links.map((link) => ({ what: 'Een link van deze bron', text: link.url, most: maxLength.url, place })),
  ]
}

function tooLong({ place, message }: { place: Place; message: string }): Problem {
  return { rule: 'too-large', ...place, message, fatal: true }
}

const start: Place = { line: 1, column: 1 }

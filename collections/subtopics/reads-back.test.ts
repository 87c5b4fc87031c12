import { describe, expect, test } from 'vitest'

import { leadReadsBack, questionReadsBack, statementsReadBack } from './reads-back'

const several =
  'Hier staan meer vragen. Geef elke vraag een eigen rij; alleen vervolgvragen (“Zo ja, …?”, “Waarom niet?”) staan bij hun vraag.'

describe('a question of a published subtopic', () => {
  test.each([
    'Wie betaalt de opvang?',
    'Wie betaalt de opvang? Zo ja, hoeveel? Waarom niet?',
    'Wie betaalt de opvang? Dat verschilt. Zo ja, hoeveel?',
    'Wie betaalt\nde opvang?',
    '  Wie betaalt de opvang?  ',
    'Wie betaalt “de opvang?”',
    'Hoeveel kost een plek, bijv. in Ter Apel?',
  ])('may be “%s”', (text) => expect(questionSays(text)).toBe(true))

  test.each([
    ['Wie betaalt de opvang', 'Een vraag eindigt op een vraagteken. Zet wat erna komt bij de opmerking.'],
    [
      'Wie betaalt de opvang? Het rijk.',
      'Een vraag eindigt op een vraagteken. Zet wat erna komt bij de opmerking.',
    ],
    [
      'Het rijk betaalt. Wie betaalt de opvang?',
      'Een vraag begint met de vraag zelf. Zet wat ervoor komt bij de toelichting.',
    ],
    ['Wie betaalt de opvang? Wie betaalt de zorg?', several],
    ['Wie betaalt de opvang? Dat verschilt. Wie betaalt de zorg?', several],
  ])('may not be “%s”', (text, message) => expect(questionSays(text)).toBe(message))

  test('is no follow-up of the row before it, which a first row cannot be', () => {
    const text = 'Zo ja, hoeveel?'
    expect(questionSays(text, { row: 1 })).toBe(
      'Dit is een vervolgvraag. Zet haar in hetzelfde veld, achter de vraag waar zij bij hoort.',
    )
    expect(questionSays(text, { row: 0 })).toBe(true)
  })

  test('still has to be there, and no longer than its field takes', () => {
    for (const empty of [null, '', ' \n ', '\u200B']) expect(questionSays(empty)).toBe('validation:required')
    expect(questionSays(`Wie ${'o'.repeat(100)}?`, { maxLength: 100 })).toBe('validation:shorterThanMax')
  })
})

describe('a context or a note of a published subtopic', () => {
  test.each(['', null, 'Het rijk betaalt.', 'Het rijk betaalt.\n\nDe gemeente ook!', 'Zie nr. 3.'])(
    'may be “%s”',
    (text) => expect(statementsSay(text)).toBe(true),
  )

  test.each([
    ['Wie betaalt?', 'Wie betaalt?'],
    ['Het rijk betaalt. Wie dan? De gemeente.', 'Wie dan?'],
    ['Het rijk betaalt.\n\nWaarom niet?', 'Waarom niet?'],
  ])('may not be “%s”', (text, question) =>
    expect(statementsSay(text)).toBe(
      `Hier staat een vraag: “${question}” Zet die bij de vragen, of maak er een mededeling van.`,
    ),
  )

  test('still is no longer than its field takes', () => {
    expect(statementsSay('Het rijk betaalt.', { maxLength: 5 })).toBe('validation:shorterThanMax')
  })
})

describe('the lead of a question of a published subtopic', () => {
  test.each([
    ['Het rijk betaalt.', 1, true],
    ['Het rijk betaalt. De gemeente ook!', 1, true],
    ['', 0, true],
    [
      'Het rijk betaalt.',
      0,
      'De eerste vraag heeft geen inleidende zin. Zet die bij de toelichting van het onderwerp.',
    ],
    ['Het rijk betaalt', 1, 'Eindig de inleidende zin met een punt, zodat de vraag erna een eigen zin is.'],
    ['Wie dan?', 1, 'Hier staat een vraag: “Wie dan?” Zet die bij de vragen, of maak er een mededeling van.'],
  ])('“%s” in row %i: %s', (text, row, said) => {
    expect(leadReadsBack(text, optionsOf({ row }))).toBe(said)
    expect(leadReadsBack(text, optionsOf({ row, status: 'draft' }))).toBe(true)
  })
})

describe('nothing is asked', () => {
  test.each([{ status: 'draft' }, { status: undefined }, { context: { scope: { work: 'import' } } }])(
    'of what is saved with %j',
    (save) => {
      expect(questionSays('Geen vraag', save)).toBe(true)
      expect(statementsSay('Wie betaalt?', save)).toBe(true)
    },
  )
})

interface Save {
  row?: number
  status?: string
  context?: object
  maxLength?: number
}

function questionSays(text: string | null, save: Save = {}): unknown {
  return questionReadsBack(text, { ...optionsOf(save), required: true })
}

function statementsSay(text: string | null, save: Save = {}): unknown {
  return statementsReadBack(text, optionsOf(save))
}

/** What the validations look at; Payload gives them much more. */
function optionsOf(save: Save) {
  const { row = 0, context = {}, maxLength } = save
  const questions = [{ id: 'first' }, { id: 'second' }]
  return {
    siblingData: { ...questions[row] },
    data: { _status: 'status' in save ? save.status : 'published', questions },
    maxLength,
    req: { context, payload: {}, t: String },
  } as unknown as Parameters<typeof questionReadsBack>[1]
}

import { describe, expect, test } from 'vitest'
import { isFollowUp, joinParts, readQuestions } from './read-questions'
import { splitSentences } from '../sentences/split-sentences'

describe('readQuestions', () => {
  test('puts statements before the first question in the context, those that open a later paragraph in leads, and others in notes', () => {
    expect(read('Een. Twee.', 'Drie. Vraag? Vier.', 'Vijf. Zes. En nog een?')).toEqual({
      context: 'Een. Twee.\n\nDrie.',
      questions: [
        { lead: null, text: 'Vraag?', note: 'Vier.' },
        { lead: 'Vijf. Zes.', text: 'En nog een?', note: null },
      ],
    })
  })

  test('a paragraph of statements is the note of the question before it', () => {
    expect(read('Vraag?', 'Een. Twee.', 'Drie. Nog een?').questions).toEqual([
      { lead: null, text: 'Vraag?', note: 'Een. Twee.' },
      { lead: 'Drie.', text: 'Nog een?', note: null },
    ])
  })

  test('keeps the statements between a question and its follow-up in their place', () => {
    expect(read('Is dat zo? Soms.', 'Vaak. Zo ja, hoe vaak? Klaar.')).toEqual({
      context: null,
      questions: [{ lead: null, text: 'Is dat zo? Soms. Vaak. Zo ja, hoe vaak?', note: 'Klaar.' }],
    })
  })

  test('a follow-up without a question before it is a question', () => {
    expect(read('Zo ja, hoe?').questions).toEqual([{ text: 'Zo ja, hoe?', note: null, lead: null }])
  })

  test('gives the paragraphs back word for word', () => {
    const paragraphs = ['Een. Vraag? Zo nee, waarom niet? Twee.', 'Drie. Nog een?', 'Slot.']
    expect(joinParts(read(...paragraphs))).toBe(paragraphs.join(' '))
  })
})

test.each([
  ...[
    'Zo ja, hoe?',
    'zo nee, wie?',
    'Zo niet, wat dan?',
    'Indien ja, waarom?',
    'Waarom?',
    'Waarom wel?',
    'Hoe dan?',
  ],
  ...[
    'Waarom (wel, niet)?',
    'Waarom wel of niet?',
    '(Waarom wel, waarom niet?)',
    'En zo ja, hoe?',
    '“Waarom niet?”',
  ],
])('%s is a follow-up', (question) => expect(isFollowUp(question)).toBe(true))

test.each([
  'En hoe dan?',
  'Zo jammer?',
  'Waarom Delft?',
  'Indiening?',
  'En waarom?',
  'Hoe?',
  'Waarom wel geld?',
])('%s is a question of its own', (question) => expect(isFollowUp(question)).toBe(false))

function read(...paragraphs: string[]) {
  return readQuestions(paragraphs.map(splitSentences))
}

import { expect, test } from 'vitest'

import { composeLetter, type LetterSubject } from './letter'

const subject: LetterSubject = {
  body: 'Centraal Orgaan opvang asielzoekers',
  question: { text: 'Hoeveel plekken zijn er?', url: 'https://gids.example/vragen/2b3c4d5f1' },
  site: 'Gids',
  today: '2026-11-28',
}

test('a letter names the body, the question with its link, the period, the form, the articles and a term', () => {
  const letter = composeLetter(subject)
  for (const part of [
    'Aan: Centraal Orgaan opvang asielzoekers',
    '28 november 2026',
    '“Hoeveel plekken zijn er?”',
    'De vraag staat in Gids: https://gids.example/vragen/2b3c4d5f1',
    'van 1 januari 2024 tot en met de dag waarop u dit verzoek ontvangt',
    'digitaal en doorzoekbaar',
    'artikel 4.1 van de Wet open overheid (Woo)',
    'binnen vier weken, gerekend vanaf de dag na die waarop u dit verzoek ontvangt (artikel 4.4, eerste lid)',
    'ten hoogste twee weken',
    'de artikelen 5.1 en 5.2',
  ])
    expect(letter).toContain(part)
})

test('what is not known is left to the writer, between brackets', () => {
  const letter = composeLetter({ ...subject, body: null, question: null })
  expect(letter).toContain('Aan: [naam van de organisatie]')
  expect(letter).toContain('“[waarover je informatie wilt]”')
  expect(letter).not.toMatch(/De vraag staat in|null|undefined/)
})

test('a text that is no sentence stays as it is', () => {
  const text = '<script>alert(1)</script>\r\n“a” & b'.repeat(100)
  expect(composeLetter({ ...subject, question: { text, url: 'https://gids.example' } })).toContain(text)
})

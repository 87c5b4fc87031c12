import { expect, test } from 'vitest'

import { maxLetter, readLetter } from './letter-form'

function sent(fields: Record<string, string>): ReturnType<typeof readLetter> {
  return readLetter(
    new URLSearchParams({ onderwerp: 'Verzoek', brief: 'Geachte', formaat: 'tekst', ...fields }),
  )
}

test('a letter has one kind of line end, and nothing that no file can hold', () => {
  expect(sent({ onderwerp: ' Ver\r\nBcc: zoek\0 ', brief: 'Een\r\n\r\nTwee\rDrie\u0007\u0000' })).toEqual({
    subject: 'Ver Bcc: zoek',
    text: 'Een\n\nTwee\nDrie',
    format: 'tekst',
  })
})

test('ten thousand signs, marks of HTML and emoji stay as they were typed', () => {
  const brief = `${'a'.repeat(10_000)} <b>&amp;</b> “ĳs” 👩‍⚖️`
  expect(sent({ brief })).toMatchObject({ text: expect.stringContaining('<b>&amp;</b>') })
})

test.each([
  ['no letter', { brief: ' \n ' }],
  ['no way to take it along', { formaat: 'pdf' }],
  ['a name that every object has', { formaat: 'toString' }],
  ['too long a letter', { brief: 'a'.repeat(maxLetter.text + 1) }],
  ['too long a subject', { onderwerp: 'a'.repeat(maxLetter.subject + 1) }],
])('%s is refused in Dutch', (_, fields) => {
  expect(sent(fields)).toEqual({ rejection: expect.stringMatching(/brief/) })
})

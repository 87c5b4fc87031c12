import { expect, test } from 'vitest'

import { letterSchema, maxLetter } from './letter-form'

function sent(fields: Partial<Record<'subject' | 'text' | 'format', string>>): unknown {
  const { data, error } = letterSchema.safeParse({
    ...{ subject: 'Verzoek', text: 'Geachte', format: 'tekst' },
    ...fields,
  })
  return data ?? error?.issues.map(({ message }) => message)
}

test('a letter has one kind of line end, and nothing that no file can hold', () => {
  expect(sent({ subject: ' Ver\r\nBcc: zoek\0 ', text: 'Een\r\n\r\nTwee\rDrie\u0007\u0000' })).toEqual({
    subject: 'Ver Bcc: zoek',
    text: 'Een\n\nTwee\nDrie',
    format: 'tekst',
  })
})

test('ten thousand signs, marks of HTML and emoji stay', () => {
  const text = `${'a'.repeat(10_000)} <b>&amp;</b> “ĳs” 👩‍⚖️`
  expect(sent({ text })).toMatchObject({ text: text.replace('ĳ', 'ij') })
})

test.each([
  ['no letter', { text: ' \n ' }],
  ['no way to take it along', { format: 'pdf' }],
  ['a name that every object has', { format: 'toString' }],
  ['too long a letter', { text: 'a'.repeat(maxLetter.text + 1) }],
  ['too long a subject', { subject: 'a'.repeat(maxLetter.subject + 1) }],
])('%s is refused in Dutch', (_, fields) => {
  expect(sent(fields)).toEqual([expect.stringMatching(/brief/)])
})

import { expect, test } from 'vitest'

import { cleanLines } from '@/domain/text/clean-text'

import { cleanValue } from './clean-texts'

const cleaned = (value: unknown): unknown => cleanValue({ value, clean: cleanLines })

test.each([
  ['Jeugd\u00ADzorg', 'Jeugdzorg'],
  ['Jeugd\u200Bzorg\uFEFF', 'Jeugdzorg'],
  [' Een\u00A0vaste  spatie ', 'Een vaste spatie'],
  ['Een eﬃciënte Ĳsclub', 'Een efficiënte IJsclub'],
  ['Een regel \r\n en nog een', 'Een regel\nen nog een'],
  ['👩\u200D👧', '👩\u200D👧'],
])('%j is saved as %j', (text, saved) => {
  expect(cleaned(text)).toBe(saved)
  expect(cleaned({ questions: [{ text }], names: [text] })).toEqual({
    questions: [{ text: saved }],
    names: [saved],
  })
})

test('pieces of running text keep the space between them', () => {
  const text = { type: 'text', format: 0, text: 'Jeugd\u00ADzorg is ' }
  expect(cleaned({ root: { children: [text] } })).toEqual({
    root: { children: [{ ...text, text: 'Jeugdzorg is ' }] },
  })
})

test('passwords, dates and files are as they were sent', () => {
  const sent = { password: 'a\u00ADb  c ', at: new Date(0), file: Buffer.from('a  b'), none: null, many: 3 }
  expect(cleaned(sent)).toEqual(sent)
})

import { describe, expect, test } from 'vitest'

import { mergeValue } from './merge-value'

describe('mergeValue', () => {
  test.each([
    { name: 'nobody changed anything', last: 'a', now: 'a', file: 'a', outcome: 'kept', value: 'a' },
    { name: 'only the file changed', last: 'a', now: 'a', file: 'b', outcome: 'taken', value: 'b' },
    { name: 'only an editor changed', last: 'a', now: 'b', file: 'a', outcome: 'kept', value: 'b' },
    { name: 'both changed to the same', last: 'a', now: 'b', file: 'b', outcome: 'kept', value: 'b' },
    { name: 'both changed', last: 'a', now: 'b', file: 'c', outcome: 'conflict', value: 'b' },
    {
      name: 'the file emptied what nobody touched',
      last: 'a',
      now: 'a',
      file: null,
      outcome: 'taken',
      value: null,
    },
    {
      name: 'an editor emptied what the file changed',
      last: 'a',
      now: null,
      file: 'b',
      outcome: 'conflict',
      value: null,
    },
  ])('$name', ({ last, now, file, outcome, value }) => {
    expect(mergeValue<string | null>({ last, now, file })).toEqual({ outcome, value })
  })

  test.each([
    { name: 'an empty value is filled', now: null, file: 'a', outcome: 'taken', value: 'a' },
    { name: 'a filled value stays as a conflict', now: 'a', file: 'b', outcome: 'conflict', value: 'a' },
    { name: 'a silent file changes nothing', now: 'a', file: null, outcome: 'kept', value: 'a' },
  ])('without a last import, $name', ({ now, file, outcome, value }) => {
    expect(mergeValue<string | null>({ now, file })).toEqual({ outcome, value })
  })

  test('nothing, the empty string and the empty list are one', () => {
    expect(mergeValue<unknown>({ last: null, now: '', file: [] }).outcome).toBe('kept')
  })
})

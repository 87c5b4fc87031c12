import { expect, test } from 'vitest'

import { mergeList } from './merge-list'

function merge({ last, now, file }: { last: string; now: string; file: string }): string {
  return mergeList<string>({
    last: [...last],
    now: [...now],
    file: [...file],
    identity: (item) => item,
    mergeItem: (sides) => (sides.last && sides.now && !sides.file ? null : (sides.now ?? sides.file ?? null)),
  }).join('')
}

test.each([
  { name: 'the same everywhere', last: 'abc', now: 'abc', file: 'abc', merged: 'abc' },
  { name: 'the file adds', last: 'ab', now: 'ab', file: 'axb', merged: 'axb' },
  { name: 'an editor adds', last: 'ab', now: 'ayb', file: 'ab', merged: 'ayb' },
  { name: 'both add in the same place', last: 'ab', now: 'ayb', file: 'axb', merged: 'ayxb' },
  { name: 'an editor adds in front', last: 'ab', now: 'yab', file: 'abx', merged: 'yabx' },
  { name: 'the file removes', last: 'abc', now: 'abc', file: 'ac', merged: 'ac' },
  { name: 'an editor removes', last: 'abc', now: 'ac', file: 'abc', merged: 'ac' },
  { name: 'the file reorders', last: 'abc', now: 'abc', file: 'cab', merged: 'cab' },
  { name: 'an editor reorders', last: 'abc', now: 'cba', file: 'abc', merged: 'cba' },
  { name: 'both reorder: the editor’s order stays', last: 'abc', now: 'cba', file: 'bac', merged: 'cba' },
  { name: 'an editor reorders, the file adds', last: 'abc', now: 'cba', file: 'abcx', merged: 'cxba' },
  { name: 'nothing was imported before', last: '', now: 'ab', file: 'bc', merged: 'abc' },
])('$name', ({ merged, ...sides }) => {
  expect(merge(sides)).toBe(merged)
})

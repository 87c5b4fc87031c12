import { expect, test } from 'vitest'

import { escapeXML } from './escape-xml'

test('markup becomes text, in an element and in an attribute', () => {
  expect(escapeXML('<a href="x">R&D</a>')).toBe('&lt;a href=&quot;x&quot;&gt;R&amp;D&lt;/a&gt;')
})

test('what XML cannot hold is replaced, and other signs stay', () => {
  expect(escapeXML('é😀\u0000\uD800\uFFFE\t')).toBe('é😀\uFFFD\uFFFD\uFFFD\t')
})

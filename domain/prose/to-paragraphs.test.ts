import { expect, it } from 'vitest'
import { toParagraphs } from './to-paragraphs'

it('splits at an empty line, also one with spaces or Windows line ends', () => {
  expect(toParagraphs('Een.\n\nTwee,\nverder.\n \n\r\n\r\nDrie.\n')).toEqual([
    'Een.',
    'Twee,\nverder.',
    'Drie.',
  ])
})

it('gives nothing for nothing', () => {
  expect(toParagraphs(null)).toEqual([])
  expect(toParagraphs(' \n ')).toEqual([])
})

import { describe, expect, test } from 'vitest'

import type { Prose } from '../prose/prose'
import { toPageBody, type WrittenBlock } from './to-page-body'

const prose = (text: string): Prose => [{ type: 'paragraph', children: [{ type: 'text', text }] }]
const written = (text: string): WrittenBlock => ({ type: 'prose', prose: prose(text) })
const heading = (level: 'h2' | 'h3', title: string): WrittenBlock => ({ type: 'heading', level, title })

describe('toPageBody', () => {
  test('puts what stands above the first heading in a passage of its own', () => {
    expect(toPageBody([written('een'), written('twee'), heading('h2', 'Kop'), written('drie')])).toEqual([
      { heading: null, prose: [...prose('een'), ...prose('twee')] },
      { heading: { anchor: 'kop', level: 'h2', title: 'Kop' }, prose: prose('drie') },
    ])
  })

  test('begins with a heading of the second level, so that none is skipped', () => {
    const levels = toPageBody([heading('h3', 'a'), heading('h3', 'b'), heading('h2', 'c')]).map(
      (passage) => passage.heading?.level,
    )
    expect(levels).toEqual(['h2', 'h3', 'h2'])
  })

  test('gives each heading an anchor that nothing else on the page has', () => {
    const titles = ['Vragen?', 'Vragen', 'vragen', 'Inhoud', '😀', '🎉']
    const anchors = toPageBody(titles.map((title) => heading('h2', title))).map(
      (passage) => passage.heading?.anchor,
    )
    expect(anchors).toEqual(['vragen', 'vragen-2', 'vragen-3', 'inhoud-2', 'deel', 'deel-2'])
  })

  test('leaves out headings without words, and keeps the text below them', () => {
    expect(toPageBody([heading('h2', ' '), written('een')])).toEqual([{ heading: null, prose: prose('een') }])
    expect(toPageBody([])).toEqual([])
  })
})

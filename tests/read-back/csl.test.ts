import { Cite } from '@citation-js/core'
import { expect, test } from 'vitest'

import { toCSL } from '@/domain/cite/to-csl'

import { dateOf, oddTitles, works } from './works'

const asObjects = { forceType: '@else/json' }

test.for(works)('Citation.js reads every field of “$title”, both dates whole', (work) => {
  const [read] = new Cite(JSON.stringify([toCSL({ work, id: 'werk' })]), asObjects).data
  expect(read).toEqual({
    // How it was read.
    _graph: expect.any(Array),
    id: 'werk',
    type: work.kind,
    title: work.title,
    ...(work.author && { author: [{ literal: work.author }] }),
    ...(work.date && { issued: dateOf(work.date) }),
    accessed: dateOf(work.accessed),
    ...(work.url && { URL: work.url }),
    ...(work.description && { abstract: work.description }),
    ...(work.keywords.length > 0 && { keyword: work.keywords.join(', ') }),
    language: 'nl',
  })
})

test.for(oddTitles)('the title “%s” arrives as it is', (title) => {
  const [work] = works
  if (!work) throw new Error('There are no works.')
  const all = [toCSL({ work: { ...work, title, author: title, description: title }, id: 'werk' })]
  const [read] = new Cite(JSON.stringify(all), asObjects).data
  expect(read).toMatchObject({ title, author: [{ literal: title }], abstract: title })
})

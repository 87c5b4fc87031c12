import { describe, expect, test } from 'vitest'

import { paths, questionAnchor, subtopicAnchor } from './paths'

test('a question stands on the page of its topic', () => {
  expect(paths.questionOnTopic({ slug: 'asiel', key: '2b3c4d5f6' })).toBe('/themas/asiel#vraag-2b3c4d5f6')
  expect(questionAnchor('2b3c4d5f6')).toBe('vraag-2b3c4d5f6')
})

test('who has to log in comes back to where it was', () => {
  expect(paths.logIn(paths.topicPreview(3))).toBe('/admin/login?redirect=%2Fvoorbeeld%2Fthemas%2F3')
})

test('a preview beside the form keeps the place that it leads to', () => {
  expect(paths.besideForm(paths.organisationPreview(3))).toBe('/voorbeeld/organisaties/3?meekijken')
  expect(paths.besideForm(`${paths.topicPreview(3)}#toezicht`)).toBe('/voorbeeld/themas/3?meekijken#toezicht')
})

describe('the anchor of a subtopic', () => {
  test('is its slug', () => {
    expect(subtopicAnchor('asielzoekerscentra-azcs')).toBe('asielzoekerscentra-azcs')
  })

  test.for(['vraag-2b3c4d5f6', 'vraag-', 'organisaties', 'bronnen', 'inhoud', 'op-deze-pagina'])(
    'is another one where %j means something else on the page',
    (slug) => {
      expect(subtopicAnchor(slug)).toBe(`onderwerp-${slug}`)
    },
  )

  test('is the slug where that only looks like it', () => {
    expect(subtopicAnchor('vragenlijst')).toBe('vragenlijst')
  })
})

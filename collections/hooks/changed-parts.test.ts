import { describe, expect, test } from 'vitest'

import type { Topic } from '@/payload-types'

import { changedParts } from './changed-parts'

function topic(data: Partial<Topic>): Topic {
  return {
    id: 1,
    title: 'Asiel',
    slug: 'asiel',
    organisations: [
      { organisation: 1, role: 'Beslist' },
      { organisation: 2, role: 'Vangt op' },
    ],
    sources: [5, 6],
    subtopics: [8, 9],
    updatedAt: '',
    createdAt: '',
    ...data,
  }
}

describe('a change of a topic reaches', () => {
  test('all its parts when it appears, goes or gets another name or address', () => {
    const all = { organisations: [1, 2], sources: [5, 6], subtopics: [8, 9], related: true }
    expect(changedParts([topic({})])).toEqual(all)
    for (const data of [{ title: 'Asiel nu' }, { slug: 'asiel-nu' }]) {
      const { organisations, sources, related } = changedParts([topic({}), topic(data)])
      expect(new Set(organisations)).toEqual(new Set([1, 2]))
      expect(new Set(sources)).toEqual(new Set([5, 6]))
      expect(related).toBe(true)
    }
  })

  test('nothing else when only its own page says something else', () => {
    expect(
      changedParts([topic({}), topic({ description: 'Anders', sources: [6, 5], subtopics: [9, 8] })]),
    ).toEqual({
      organisations: [],
      sources: [],
      subtopics: [],
      related: false,
    })
  })

  test('the organisation whose role or link changed', () => {
    const organisations = [
      { organisation: 1, role: 'Beslist' },
      { organisation: 2, role: 'Vangt op', url: 'https://example.org/' },
    ]
    const changed = changedParts([topic({}), topic({ organisations })])
    expect(new Set(changed.organisations)).toEqual(new Set([2]))
    expect(changed.related).toBe(false)
  })

  test('all organisations when one comes or goes, since each names what it stands beside', () => {
    const changed = changedParts([
      topic({}),
      topic({ organisations: [{ organisation: 1, role: 'Beslist' }] }),
    ])
    expect(new Set(changed.organisations)).toEqual(new Set([1, 2]))
    expect(changed.related).toBe(true)
  })

  test('the subtopic that comes or goes', () => {
    expect(changedParts([topic({}), topic({ subtopics: [8, 10] })])).toMatchObject({
      subtopics: [9, 10],
      related: false,
    })
  })

  test('the source that comes or goes', () => {
    expect(changedParts([topic({}), topic({ sources: [5, 7] })])).toEqual({
      organisations: [],
      sources: [6, 7],
      subtopics: [],
      related: true,
    })
  })
})

import { describe, expect, test } from 'vitest'

import type { Topic } from '@/payload-types'

import { entriesNamingTopic } from './entries-naming-topic'

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

function changed(data: Partial<Topic>): Record<string, number[]> {
  const { organisations, sources, subtopics } = entriesNamingTopic([topic({}), topic(data)])
  const once = (ids: number[]): number[] => [...new Set(ids)].sort((a, b) => a - b)
  return { organisations: once(organisations), sources: once(sources), subtopics: once(subtopics) }
}

const none = { organisations: [], sources: [], subtopics: [] }

describe('a change of a topic changes the entries of', () => {
  test('all its parts when it appears, goes or gets another name or address', () => {
    const all = { organisations: [1, 2], sources: [5, 6], subtopics: [8, 9] }
    expect(entriesNamingTopic([topic({})])).toEqual(all)
    expect(changed({ title: 'Asiel nu' })).toEqual(all)
    expect(changed({ slug: 'asiel-nu' })).toEqual(all)
  })

  test('nothing else when only its own text, its links or an order changes', () => {
    const organisations = [
      { organisation: 2, role: 'Vangt op', url: 'https://example.org/' },
      { organisation: 1, role: 'Beslist' },
    ]
    expect(changed({ description: 'Anders', organisations, sources: [6, 5], subtopics: [9, 8] })).toEqual(
      none,
    )
  })

  test('the organisation whose role changed, or that comes or goes', () => {
    const [first] = topic({}).organisations ?? []
    const other = { organisation: 3, role: 'Kijkt mee' }
    expect(changed({ organisations: first && [first, other] })).toEqual({ ...none, organisations: [2, 3] })
    const again = { organisation: 2, role: 'Begeleidt' }
    expect(changed({ organisations: first && [first, again] })).toEqual({ ...none, organisations: [2] })
  })

  test('the subtopic or source that comes or goes', () => {
    expect(changed({ subtopics: [8, 10] })).toEqual({ ...none, subtopics: [9, 10] })
    expect(changed({ sources: [5, 7] })).toEqual({ ...none, sources: [6, 7] })
  })
})

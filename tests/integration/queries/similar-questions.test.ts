import { describe, expect } from 'vitest'

import { findSimilarQuestions } from '@/queries/questions/find-similar-questions'

import { countStatements } from '@/tests/support/count-statements'
import { test } from '@/tests/support/integration-test'

describe('the question that an address may have meant', () => {
  test('is found by a part of its key, or with a slip in it, in one statement', async ({ make }) => {
    const subtopic = await make.subtopic({ questions: [{ text: 'Wie beslist?' }, { text: 'Wie betaalt?' }] })
    await make.topic({ subtopics: [subtopic.id] })
    const key = subtopic.questions?.[0]?.key ?? ''
    const near = [{ kind: 'question', slug: key, title: 'Wie beslist?' }]

    expect(await findSimilarQuestions(key.slice(0, 6))).toEqual(near)
    expect(await findSimilarQuestions(`${key.toUpperCase()}.`)).toEqual(near)
    expect(await findSimilarQuestions(`${key.slice(0, 4)}a${key.slice(5)}`)).toEqual(near)
    expect(await countStatements(() => findSimilarQuestions(`${key}x`))).toBe(1)
  })

  test('is never one of a draft', async ({ make }) => {
    const subtopic = await make.subtopic({ questions: [{ text: 'Wie beslist?' }] })
    await make.topic({ subtopics: [subtopic.id], _status: 'draft' })

    expect(await findSimilarQuestions(subtopic.questions?.[0]?.key ?? '')).toEqual([])
  })

  test('is nothing for what looks like nothing', async ({ make }) => {
    const subtopic = await make.subtopic({ questions: [{ text: 'Wie beslist?' }] })
    await make.topic({ subtopics: [subtopic.id] })

    expect([await findSimilarQuestions('wie-beslist'), await findSimilarQuestions('🙂')]).toEqual([[], []])
  })
})

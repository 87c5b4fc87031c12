import { APIError } from 'payload'
import { expect, test } from 'vitest'

import { RequestRejection } from '../http/rejection'
import { checkFunctionAnswer, rejectionOf } from './function-answer'

const failed = (message: string) => ({ errors: [{ message }] })

test.each([
  'Could not find "topics.nope" in the fieldSchemaMap',
  'The following path cannot be queried: version.nope',
  'The following paths cannot be queried: one, two',
  'Unexpected array of collectionSlug, parent must be provided',
])('a function that says “%s” was called wrongly', (message) => {
  expect(() => checkFunctionAnswer(failed(message))).toThrow(RequestRejection)
})

test('a function that fails has no answer, and its statement is not told', () => {
  const answer = failed('Failed query: select count(*) from "_topics_v"')
  expect(() => checkFunctionAnswer(answer)).toThrow(/^A function of the admin failed: Failed query/)
})

test.each([
  null,
  undefined,
  'een-thema',
  { state: {} },
  { state: { title: { errors: [] } } },
  { errors: [] },
])('%j is an answer', (answer) => {
  expect(() => checkFunctionAnswer(answer)).not.toThrow()
})

test('a function that refuses what is asked rejects the call, in its own words', () => {
  const refusal = new APIError('In “titel” staat nooit wat je erin zoekt.', 400, null, true)
  expect(rejectionOf(refusal)).toMatchObject({
    name: 'RequestRejection',
    status: 400,
    message: refusal.message,
  })
  for (const error of [
    new Error('x'),
    new APIError('x', 500, null, true),
    new APIError('x', 400, null, false),
    null,
  ])
    expect(rejectionOf(error)).toBeNull()
})

import { expect, test } from 'vitest'

import { requestIdOf } from './request-id'

const made = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const ask = ({ given, proxies = 1 }: { given?: string; proxies?: number }): string =>
  requestIdOf({ request: { headers: { 'x-request-id': given } }, proxies })

test.each(['7f3c', '550e8400-e29b-41d4-a716-446655440000', 'Root=1-67891233-abcdef', 'a'.repeat(128)])(
  'a request that a proxy names %s has that name',
  (given) => {
    expect(ask({ given })).toBe(given)
  },
)

test.each(['', 'a b', 'a, b', 'a\u001B[31m', 'jan@example.nl', '<b>', 'é', 'a'.repeat(129), undefined])(
  'a request that a proxy names %j is given another name',
  (given) => {
    expect(ask({ given })).toMatch(made)
  },
)

test('what a client says of itself, without a proxy, is not believed', () => {
  expect(ask({ given: '7f3c', proxies: 0 })).toMatch(made)
})

test('no two requests are given one name', () => {
  expect(ask({})).not.toBe(ask({}))
})

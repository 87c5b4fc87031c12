import { expect, test } from 'vitest'

import { noticeUpgrade } from './notice-upgrade'

test.each([
  ['a function that the site does not have', { 'x-nextjs-action-not-found': '1' }, 1],
  ['one that it has', {}, 0],
])('whoever calls %s', async (_, headers: Record<string, string>, told) => {
  let count = 0
  const response = new Response('', { status: 404, headers })
  const send = noticeUpgrade({ fetch: async () => response, tell: () => void (count += 1) })
  expect(await send('/admin', { method: 'POST' })).toBe(response)
  expect(count).toBe(told)
})

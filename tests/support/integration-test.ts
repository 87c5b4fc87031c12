import { test as base } from 'vitest'

import { makers, makePeople } from './makers'
import { removeContent, testPayload } from './payload'
import { restOf } from './rest'
import { withReadTime } from './with-read-time'

/** A test with a real database: `make` makes documents, which are gone when the test is over. */
export const test = base
  .extend('payload', { scope: 'file' }, testPayload)
  .extend('make', async ({ payload }, { onCleanup }) => {
    onCleanup(() => removeContent(payload))
    await makePeople(payload)
    return makers(payload)
  })
  .extend('rest', ({ payload }) => restOf(payload))
  .extend('restWithReadTime', ({ rest }) => withReadTime(rest))

import { expect, test } from 'vitest'

import { payloadLogger } from './payload-logger'

/** What Payload's log has of something that it logs. */
function logged(part: unknown): string[] {
  const lines: string[] = []
  Object(payloadLogger).options.hooks.logMethod.call(null, [part], (line: string) => lines.push(line))
  return lines
}

test('what a function of the admin says of a wrong call is in no log, and every other error is', () => {
  const msg = 'There was an error building form state'
  expect(logged({ err: new Error('Could not find "topics.nope" in the fieldSchemaMap'), msg })).toEqual([])
  expect(logged({ err: new Error('It broke'), msg })).toEqual([expect.stringContaining('It broke')])
  expect(logged('Could not find "topics.nope" in the fieldSchemaMap')).toHaveLength(1)
})

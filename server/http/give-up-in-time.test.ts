import { Readable } from 'node:stream'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'

import { requestContext } from '../log/request-context'
import type { AskNext, NextAnswer, NextRequest } from '../page-store/ask-next'
import { DatabaseAwayError } from '../page-store/page-store'
import { giveUpInTime } from './give-up-in-time'

const answer: NextAnswer = { status: 200, headers: {}, body: Readable.from([]) }
const patience = { maxLength: 60, maxOfStaff: 300, maxSilence: 30, interval: 5 }

/** Answers after so many milliseconds, and knows what it was asked. */
function slow(milliseconds: number): { ask: AskNext; asked: NextRequest[] } {
  const asked: NextRequest[] = []
  const ask: AskNext = (request) => {
    asked.push(request)
    return new Promise((resolve) => setTimeout(() => resolve(answer), milliseconds))
  }
  return { ask, asked }
}

const request = (method: string): NextRequest => ({ method, url: '/api/topics', headers: {} })

test.each(['GET', 'PATCH'])('a %s that is answered in time is not given up', async (method) => {
  const { ask, asked } = slow(10)
  const bounded = giveUpInTime({ ask, revisions: { silence: 0 }, ...patience })
  expect(await bounded(request(method))).toBe(answer)
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(asked[0]?.signal?.aborted).toBe(false)
})

test('a read that is not answered is given up, and Next is told', async () => {
  const { ask, asked } = slow(500)
  const bounded = giveUpInTime({ ask, revisions: { silence: 0 }, ...patience })
  await expect(bounded(request('GET'))).rejects.toThrow(DatabaseAwayError)
  expect(asked[0]?.signal?.aborted).toBe(true)
})

test('who is of the staff is waited for longer, but not where the database falls silent', async () => {
  const asStaff = (silence: number): Promise<NextAnswer> => {
    const bounded = giveUpInTime({ ...slow(150), revisions: { silence }, ...patience })
    return requestContext.run({ id: 'one', isStaff: true }, () => bounded(request('GET')))
  }
  expect(await asStaff(0)).toBe(answer)
  await expect(asStaff(1000)).rejects.toThrow(DatabaseAwayError)
})

test('a save that is slow is waited for while the database gives signs', async () => {
  const bounded = giveUpInTime({ ...slow(150), revisions: { silence: 0 }, ...patience })
  expect(await bounded(request('PATCH'))).toBe(answer)
})

test('a save is given up when the database falls silent, without saying what became of it', async () => {
  const bounded = giveUpInTime({ ...slow(500), revisions: { silence: 1000 }, ...patience })
  await expect(bounded(request('PATCH'))).rejects.toThrow('Kijk straks of het is opgeslagen')
})

test('a client that goes is passed on', async () => {
  const { ask, asked } = slow(10)
  const gone = new AbortController()
  const bounded = giveUpInTime({ ask, revisions: { silence: 0 }, ...patience })
  const answering = bounded({ ...request('GET'), signal: gone.signal })
  gone.abort()
  await answering
  expect(asked[0]?.signal?.aborted).toBe(true)
})

test('what was answered is not held, though the answer leaves a listener behind', async () => {
  setFlagsFromString('--expose-gc')
  const collectGarbage: unknown = runInNewContext('gc')
  if (typeof collectGarbage !== 'function') throw new Error('Node gave no garbage collector.')
  const asked: WeakRef<AbortSignal>[] = []
  const ask: AskNext = async ({ signal }) => {
    signal?.addEventListener('abort', () => undefined)
    if (signal) asked.push(new WeakRef(signal))
    return answer
  }
  const bounded = giveUpInTime({ ask, revisions: { silence: 0 }, ...patience })
  for (let time = 0; time < 20; time += 1)
    await bounded({ ...request('GET'), signal: new AbortController().signal })
  const held = (): number => {
    collectGarbage()
    return asked.filter((signal) => signal.deref()).length
  }
  // The last may still stand on the stack.
  await expect.poll(held).toBeLessThan(3)
})

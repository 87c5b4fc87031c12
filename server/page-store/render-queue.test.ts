import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'

import { RenderQueue, RenderTimeoutError } from './render-queue'

/** Work that ends when it is told to, and knows whether it has begun. */
function work(): { run: () => Promise<void>; isBegun: () => boolean; end: () => void } {
  let begun = false
  let end = (): void => undefined
  const ended = new Promise<void>((resolve) => (end = resolve))
  const run = (): Promise<void> => {
    begun = true
    return ended
  }
  return { run, isBegun: () => begun, end: () => end() }
}

test('at most four run at a time, of unknown addresses two', async () => {
  const queue = new RenderQueue()
  const unknown = [work(), work(), work()]
  const known = [work(), work(), work()]
  const all = [
    ...unknown.map(({ run }) => queue.run({ isKnown: false, work: run })),
    ...known.map(({ run }) => queue.run({ isKnown: true, work: run })),
  ]
  await setImmediate()
  const begun = (): boolean[] => [...unknown, ...known].map(({ isBegun }) => isBegun())
  expect(begun()).toEqual([true, true, false, true, true, false])
  expect(queue.size).toBe(6)
  unknown[0]?.end()
  await all[0]
  await setImmediate()
  // Those that are known come first.
  expect(begun()).toEqual([true, true, false, true, true, true])
  for (const each of [...unknown, ...known]) each.end()
  await Promise.all(all)
  expect(begun()).not.toContain(false)
  expect(queue.size).toBe(0)
})

test('work that fails makes room for the next', async () => {
  const queue = new RenderQueue()
  const failing = Array.from({ length: 10 }, () =>
    queue.run({ isKnown: false, work: () => Promise.reject(new Error('broken')) }),
  )
  const outcomes = await Promise.allSettled(failing)
  expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true)
  expect(await queue.run({ isKnown: false, work: () => Promise.resolve('done') })).toBe('done')
})

test('work that takes too long is given up, and makes room for the next', async () => {
  const queue = new RenderQueue({ maxLength: 50 })
  const hanging = Array.from({ length: 6 }, () => {
    let signal: AbortSignal | undefined
    const outcome = queue.run({
      isKnown: true,
      work: (given) => {
        signal = given
        return new Promise(() => undefined)
      },
    })
    return { outcome, isTold: () => signal?.aborted }
  })
  const outcomes = await Promise.allSettled(hanging.map(({ outcome }) => outcome))
  for (const outcome of outcomes)
    expect(outcome).toMatchObject({ status: 'rejected', reason: expect.any(RenderTimeoutError) })
  // Those that began were told; the others waited for as long as that.
  expect(hanging.slice(0, 4).map(({ isTold }) => isTold())).toEqual([true, true, true, true])
  expect(queue.size).toBe(0)
  expect(await queue.run({ isKnown: false, work: () => Promise.resolve('done') })).toBe('done')
})

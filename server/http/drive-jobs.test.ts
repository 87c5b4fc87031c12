import { afterEach, expect, test, vi } from 'vitest'
import { z } from 'zod'

import { driveJobs } from './drive-jobs'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const asked = z.object({ isHourly: z.boolean() })

test('what is done once an hour is, and again where that failed', async () => {
  vi.useFakeTimers()
  const bodies: boolean[] = []
  const answers = [503, 200]
  vi.stubGlobal('fetch', (_: string, { body }: { body: string }) => {
    bodies.push(asked.parse(JSON.parse(body)).isHourly)
    return Promise.resolve(new Response(null, { status: answers.shift() ?? 200 }))
  })
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const stop = driveJobs({ port: 3000, secret: 'secret' })
  await vi.advanceTimersByTimeAsync(3_660_000)
  stop()
  await vi.advanceTimersByTimeAsync(3_600_000)
  expect(bodies).toHaveLength(244)
  expect(bodies.flatMap((isHourly, at) => (isHourly ? [at] : []))).toEqual([0, 1, 241])
})

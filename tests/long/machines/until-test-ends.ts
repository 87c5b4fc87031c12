import { onTestFinished } from 'vitest'

/** Disposes of something when the test is over, however that ends: what was started last first. */
export function untilTestEnds<T extends AsyncDisposable>(resource: T): T {
  onTestFinished(() => Promise.resolve(resource[Symbol.asyncDispose]()))
  return resource
}

import type { Serializable } from 'node:child_process'

/** Sends a message to the process that started this one, if it listens, and waits until it is on its way. */
export async function sendToParent(message: Serializable): Promise<void> {
  if (!process.send) return
  await new Promise<void>((resolve, reject) => {
    process.send?.(message, undefined, undefined, (error) => (error ? reject(error) : resolve()))
  })
}

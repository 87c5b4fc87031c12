/** Sends a message to the process that started this one, if it listens, and waits until it is on its way. */
export async function sendToParent(message: object): Promise<void> {
  if (!process.send) return
  await new Promise<void>((resolve, reject) => {
    process.send?.(message, undefined, undefined, (error) => (error ? reject(error) : resolve()))
  })
}

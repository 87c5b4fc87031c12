/** Not everything that is waited for listens to a signal: looking up a name does not. */
export function orAborted<T>({ work, signal }: { work: Promise<T>; signal: AbortSignal }): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason)
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}

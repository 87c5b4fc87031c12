/** In milliseconds, before each next attempt; the last one from then on. */
const pauses = [1000, 2000, 5000, 10_000, 20_000]

/** Waits a while that grows with each attempt, or until the network is back. */
export function pauseBefore(attempt: number): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer)
      window.removeEventListener('online', end)
      resolve()
    }
    const timer = setTimeout(end, pauses[Math.min(attempt, pauses.length - 1)])
    window.addEventListener('online', end)
  })
}

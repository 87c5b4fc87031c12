import type { Removal } from './find-removals'

/** In milliseconds, that a removal can be undone. */
const lasts = 60_000

interface RemovalOffers {
  add: (removals: Removal[]) => void
  withdraw: (removals: Removal[]) => void
  /** The newest that can still be undone. */
  last: () => Removal | null
  subscribe: (listener: () => void) => () => void
}

/** What was just removed in a form, each for a minute. */
export function createRemovalOffers(): RemovalOffers {
  const listeners = new Set<() => void>()
  let offers: Removal[] = []
  const set = (next: Removal[]): void => {
    offers = next
    for (const listener of listeners) listener()
  }
  const withdraw = (removals: Removal[]): void => set(offers.filter((each) => !removals.includes(each)))
  return {
    add: (removals) => {
      set([...offers, ...removals])
      setTimeout(() => withdraw(removals), lasts)
    },
    withdraw,
    last: () => offers.at(-1) ?? null,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

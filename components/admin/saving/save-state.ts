/** How the saving of the form on the screen stands. */
export type SaveState =
  | { kind: 'saved' }
  /** `reason` is a Dutch sentence; where `retries` is true, the same save is sent again by itself. */
  | { kind: 'failed'; reason: string; retries: boolean }

interface SaveStateStore {
  get: () => SaveState
  set: (state: SaveState) => void
  subscribe: (listener: () => void) => () => void
}

/** Shared by what sends saves and by the form that shows how they went. */
export const saveState: SaveStateStore = createStore()

function createStore(): SaveStateStore {
  const listeners = new Set<() => void>()
  let state: SaveState = { kind: 'saved' }
  return {
    get: () => state,
    set: (next) => {
      state = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

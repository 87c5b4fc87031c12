/** How the saving of a form on the screen stands. */
export type SaveState =
  | { kind: 'saved' }
  /** `reason` is a Dutch sentence; where `retries` is true, the same save is sent again by itself. */
  | { kind: 'failed'; reason: string; retries: boolean }

interface SaveStateStore {
  get: (path: string) => SaveState
  set: (path: string, state: SaveState) => void
  subscribe: (listener: () => void) => () => void
}

/** Shared by what sends saves and by the forms that show how they went, by the path of their document. */
export const saveStates: SaveStateStore = createStore()

const saved: SaveState = { kind: 'saved' }

function createStore(): SaveStateStore {
  const listeners = new Set<() => void>()
  const failed = new Map<string, SaveState>()
  return {
    get: (path) => failed.get(path) ?? saved,
    set: (path, state) => {
      if (state.kind === 'saved') failed.delete(path)
      else failed.set(path, state)
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

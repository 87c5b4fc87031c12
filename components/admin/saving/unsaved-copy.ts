import { z } from 'zod'

const data = z.record(z.string(), z.unknown())

const copy = z.object({
  /** When it was typed, in milliseconds since 1970. */
  at: z.number(),
  /** What the form held when it was last saved. */
  base: data,
  data,
  /** The name of the field that had the focus, of a form that is only opened again. */
  resumeAt: z.string().nullable(),
  /** The tab that was open, of such a form. */
  resumeTab: z.string().nullable().default(null),
})

/** Text of a form that is not saved yet, kept in this browser for the person who typed it. */
export type UnsavedCopy = z.output<typeof copy>

export interface CopyKey {
  user: number | string
  collection: string
  /** `new` for a document that was not saved yet. */
  id: number | string
}

/** A form of which the text is kept. */
export interface KeptForm {
  key: CopyKey
  /** Of its document, as in `documentPath`. */
  path: string
  /** Whether the browser keeps what is typed. */
  isKept: boolean
}

export function readCopy(key: CopyKey): UnsavedCopy | null {
  const kept = window.localStorage.getItem(nameOf(key))
  if (kept === null) return null
  const parsed = copy.safeParse(parseJSON(kept))
  if (parsed.success) return parsed.data
  removeCopy(key)
  return null
}

/** Returns whether there was room for it. */
export function writeCopy({ key, ...rest }: UnsavedCopy & { key: CopyKey }): boolean {
  try {
    window.localStorage.setItem(nameOf(key), JSON.stringify(rest))
    return true
  } catch (error) {
    reportError(error)
    return false
  }
}

export function removeCopy(key: CopyKey): void {
  window.localStorage.removeItem(nameOf(key))
}

function nameOf({ user, collection, id }: CopyKey): string {
  return `gids.unsaved.${user}.${collection}.${id}`
}

function parseJSON(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Written by something else: as if it were not there.
    return null
  }
}

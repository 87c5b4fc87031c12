import { z } from 'zod'

/**
 * What the public can see, as a number that the database moves with every public change (docs/decisions/0016). Two
 * answers of one number say the same.
 */
export interface Revision {
  /** Of the last public change. */
  number: number
  /** Of the last change that took something away from the public. */
  withdrawal: number
}

/** What a process knows of the revision, and how it asks for it. */
export interface Revisions {
  /** As it is by all that was heard in the last seconds; `null` when nothing was. */
  readonly current: Revision | null
  /** The newest that was ever heard of; `null` before the first. */
  readonly latest: Revision | null
  /** How long ago the database gave a sign, in milliseconds. */
  readonly silence: number
  /** As the database has it now; `null` when it does not say. */
  read: () => Promise<Revision | null>
  /** Waits until every process that serves pages has heard of a revision, at most `limit` milliseconds. */
  heardByAll: (revision: { number: number; limit: number }) => Promise<void>
}

/** On which the database tells every node of a new revision when a change is committed. */
export const revisionChannel = 'gids_revision'

/** The one row of the table `revision`; PostgreSQL gives a bigint as text. */
export const revisionRow = z.object({ number: z.coerce.number().int(), withdrawal: z.coerce.number().int() })

/** Reads a notice of the database, such as `12 9`. Throws on any other text. */
export function parseRevisionNotice(payload: string | undefined): Revision {
  const [number, withdrawal] = (payload ?? '').split(' ')
  return revisionRow.parse({ number, withdrawal })
}

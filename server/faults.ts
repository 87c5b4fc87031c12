import { kindOfMessage } from './internals/fault-messages'

/**
 * What no program of ours can help, as those are answered who ask for something then: what happens to a server in its
 * life, and bodies that are none.
 */
export interface Fault {
  /** Of HTTP. */
  status: 400 | 503 | 507
  message: string
}

const full: Fault = {
  status: 507,
  message: 'De schijf van de server is vol of kan niet worden beschreven: er is niets opgeslagen.',
}
const busy: Fault = {
  status: 503,
  message:
    'De database heeft het te druk of is even weg. Kijk of het is opgeslagen voordat je het nog eens probeert.',
}

const uploadsAway: Fault = {
  status: 503,
  message:
    'De opslag van beelden is even niet bereikbaar: er is niets opgeslagen. Probeer het over een paar tellen nog eens.',
}

const unreadable: Fault = {
  status: 400,
  message: 'Wat er werd verstuurd, is niet te lezen: er is niets opgeslagen.',
}

const nowhere: Fault = {
  status: 400,
  message: 'Hierin staat een verwijzing naar iets dat er niet (meer) is: er is niets opgeslagen.',
}

/** What the system, the database and the store of uploads call it: errno, SQLSTATE of PostgreSQL, and names of S3. */
const faults: Record<string, Fault> = {
  ENOSPC: full,
  EDQUOT: full,
  EROFS: full,
  EACCES: full,
  EPERM: full,
  EIO: full,
  EFBIG: full,
  '53100': full,
  '58030': full,
  // A character that PostgreSQL cannot hold, and numbers and times that it does not have.
  '22021': unreadable,
  '22P05': unreadable,
  '22P02': unreadable,
  '22003': unreadable,
  '22007': unreadable,
  '22008': unreadable,
  // A foreign key.
  '23503': nowhere,
  // A statement, or the wait for a lock, took longer than was set.
  '57014': busy,
  '55P03': busy,
  '40001': busy,
  '40P01': busy,
  '08003': busy,
  '08006': busy,
  '53200': busy,
  '53300': busy,
  '57P01': busy,
  '57P02': busy,
  '57P03': busy,
  // It only reads: a standby, until it takes over.
  '25006': busy,
  ECONNREFUSED: busy,
  ECONNRESET: busy,
  EPIPE: busy,
  ETIMEDOUT: busy,
  ERR_UPLOADS_AWAY: uploadsAway,
}

/** What has no code, by what it says. */
const byMessage = { busy, unreadable }

/** The fault that an error is, or that it was caused by. */
export function faultOf(error: unknown): Fault | undefined {
  if (!(error instanceof Error)) return undefined
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const kind = kindOfMessage(error.message)
  return faults[code] ?? (kind && byMessage[kind]) ?? faultOf(error.cause)
}

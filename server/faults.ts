/** What happens to a server in its life and no program can help, as those are answered who ask for something then. */
export interface Fault {
  /** Of HTTP. */
  status: 503 | 507
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

/** What the system and the database call what happens to a server in its life: errno, and SQLSTATE of PostgreSQL. */
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
  '25006': full,
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
  ECONNREFUSED: busy,
  ECONNRESET: busy,
  EPIPE: busy,
  ETIMEDOUT: busy,
}

/** What `pg` has no code for: no connection of the pool was free in time, or the database fell silent. */
const messages = new Set([
  'timeout exceeded when trying to connect',
  'Query read timeout',
  'Connection terminated unexpectedly',
  'Connection terminated due to connection timeout',
  'Client has encountered a connection error and is not queryable',
])

/** The fault that an error is, or that it was caused by. */
export function faultOf(error: unknown): Fault | undefined {
  if (!(error instanceof Error)) return undefined
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return faults[code] ?? (messages.has(error.message) ? busy : faultOf(error.cause))
}

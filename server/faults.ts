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
const messages: [RegExp, Fault][] = [
  [/^(timeout exceeded when trying to connect|Query read timeout)$/, busy],
  [/^Connection terminated (unexpectedly|due to connection timeout)$/, busy],
  [/^Client has encountered a connection error and is not queryable$/, busy],
  [/^(Malformed (part header|urlencoded form|content type)|Unexpected end of (form|file))$/, unreadable],
  [/^(Multipart: Boundary not found|Missing Content-Type|Unsupported content type: .*)$/, unreadable],
  // A search in what no document has.
  [/^Cannot find field for path at /, unreadable],
  // Of Payload, which reads no further, and of JSON in a part of a form.
  [/^(Request is not eligible for file upload|Invalid JSON)$/, unreadable],
  [/ in JSON at position \d+| is not valid JSON$|^Unexpected end of JSON input$/, unreadable],
  // Of Next, where a call of the server is cut off, or one of another build.
  [/^(Connection closed\.$|Failed to find Server Action )/, unreadable],
]

/** The fault that an error is, or that it was caused by. */
export function faultOf(error: unknown): Fault | undefined {
  if (!(error instanceof Error)) return undefined
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const known = messages.find(([message]) => message.test(error.message))
  return faults[code] ?? known?.[1] ?? faultOf(error.cause)
}

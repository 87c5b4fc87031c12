/** What one call writes to the log. */
export interface LogEntry {
  level: string
  /** Safe to be logged, as `logLine` and `printable` make it. */
  message: string
  /** In milliseconds since 1970. A line of text says it only where it is given. */
  time?: number
  /** What programs read apart; people read it in the message. */
  fields?: Record<string, string | number>
  /** Of the request that it belongs to. */
  requestId?: string
}

/** An entry as people read it, or as an object of JSON on one line. */
export function formatEntry({ format, entry }: { format: 'text' | 'json'; entry: LogEntry }): string {
  return format === 'json' ? toJSON(entry) : toText(entry)
}

function toJSON({ level, message, time = Date.now(), fields, requestId }: LogEntry): string {
  return JSON.stringify({ time: new Date(time).toISOString(), level, message, requestId, ...fields })
}

/** The name of the request stands at the end of the first line, before the stack of an error. */
function toText({ level, message, time, requestId }: LogEntry): string {
  const stamp = time === undefined ? '' : `${new Date(time).toISOString()} ${level.toUpperCase()} `
  const name = requestId === undefined ? '' : ` [${requestId}]`
  return `${stamp}${message.replace(/$/m, () => name)}`
}

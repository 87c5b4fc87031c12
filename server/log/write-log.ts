import { readLogFormat } from '@/server/environment'

import { formatEntry, type LogEntry } from './format-entry'
import { requestContext } from './request-context'

const format = readLogFormat(process.env)

/** Writes to the log: to the standard output, or to that for errors. The request of the moment is named. */
export function writeLog({
  stream = process.stdout,
  ...entry
}: LogEntry & { stream?: NodeJS.WriteStream }): void {
  const requestId = requestContext.getStore()?.id
  stream.write(`${formatEntry({ format, entry: { requestId, ...entry } })}\n`)
}

/** Has a part of a program write to the log. */
export type WriteLog = typeof writeLog

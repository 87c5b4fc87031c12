import type { Socket } from 'node:net'

import { printable } from '../log/printable'
import { type WriteLog, writeLog } from '../log/write-log'
import { outcomeOf, type WatchRequest } from './watch-request'

/** Writes a line for every request once its answer has been sent, or its client has gone. */
export function logRequests({ write = writeLog }: { write?: WriteLog } = {}): WatchRequest {
  const takeBytes = countBytes()
  return (watched) => {
    const { request, response, id, began } = watched
    const { method = '', url = '/', socket } = request
    const path = loggedPath(url)
    let bytes: number | null = null
    // Before Node's own listener, which begins to send the next answer of the connection.
    response.prependOnceListener('finish', () => (bytes = takeBytes(socket)))
    response.once('close', () => {
      const { status, kind } = outcomeOf(watched)
      const milliseconds = Number((performance.now() - began).toFixed(1))
      const fields = { method, path, status, bytes: bytes ?? takeBytes(socket), milliseconds, kind }
      const message = `${method} ${path} ${status} ${fields.bytes} B ${milliseconds} ms ${kind}`
      write({ level: 'info', message, fields, requestId: id })
    })
  }
}

/** Returns what tells how many bytes were sent on a connection since the last time, heads included. */
function countBytes(): (socket: Socket) => number {
  const taken = new WeakMap<Socket, number>()
  return (socket) => {
    const written = socket.bytesWritten
    const bytes = written - (taken.get(socket) ?? 0)
    taken.set(socket, written)
    return bytes
  }
}

/** Without the query, which is what somebody typed, and without what lets its holder choose a password. */
function loggedPath(url: string): string {
  const [path = ''] = url.split('?')
  return printable(path.replaceAll('%40', '@')).replace(/(?<=\/(?:reset|verify)\/).+/i, '…')
}

import { type IncomingMessage, type Server, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'

import { errorBody } from './error-response'
import type { SecurityHeaders } from './security-headers'

/**
 * Passes on requests for a websocket. Node hands over every request for another protocol once somebody listens for one;
 * what asks for anything else, such as HTTP/2 without TLS, is told that this is HTTP/1.1.
 */
export function passWebSockets({
  from,
  to,
  security,
}: {
  from: Server
  to: Server
  security: Pick<SecurityHeaders, 'of'>
}): void {
  from.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (request.headers.upgrade?.toLowerCase() === 'websocket') to.emit('upgrade', request, socket, head)
    else endWithError({ socket, security, status: 400, message: 'Alleen HTTP/1.1 en websockets.' })
  })
}

/** Answers CONNECT, which asks for a tunnel to elsewhere: the site is no proxy. */
export function rejectTunnels({
  server,
  security,
}: {
  server: Server
  security: Pick<SecurityHeaders, 'of'>
}): void {
  server.on('connect', (_request: IncomingMessage, socket: Duplex) =>
    endWithError({ socket, security, status: 405, message: 'Deze site is geen proxy.' }),
  )
}

function endWithError({
  socket,
  security,
  status,
  message,
}: {
  socket: Duplex
  security: Pick<SecurityHeaders, 'of'>
  status: 400 | 405
  message: string
}): void {
  // What breaks this connection matters to its client alone.
  socket.on('error', () => socket.destroy())
  const body = JSON.stringify(errorBody(message))
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    ...Object.entries(security.of('api')).map(([name, value]) => `${name}: ${value}`),
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
    ...(status === 405 ? ['allow: GET, HEAD, OPTIONS'] : []),
    'connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}

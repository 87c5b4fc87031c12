import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { Readable } from 'node:stream'
import inject from 'light-my-request'

export type NextHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

export interface NextRequest {
  method: string
  url: string
  headers: IncomingHttpHeaders
  /** What a client sent. Next destroys a stream that it does not read to its end, and the answer with it. */
  body?: Buffer
  /** Aborted when nobody waits for the answer any more. */
  signal?: AbortSignal
}

/** An answer of Next of which the body is still being made. */
export interface NextAnswer {
  status: number
  headers: OutgoingHttpHeaders
  body: Readable
}

/** Asks Next in this process: no connection, and nothing of the client's that is not handed on. */
export type AskNext = (request: NextRequest) => Promise<NextAnswer>

export function createAskNext(handle: NextHandler): AskNext {
  return async ({ method, url, headers, body, signal }) => {
    const dispatch = (request: IncomingMessage, response: ServerResponse): void => {
      handle(request, response).catch((error: unknown) => {
        response.destroy(error instanceof Error ? error : new Error(String(error)))
      })
    }
    const { statusCode, ...answer } = await inject(dispatch, {
      method,
      url,
      headers,
      payload: body,
      signal,
      payloadAsStream: true,
    })
    return { status: statusCode, headers: answer.headers, body: answer.stream() }
  }
}

import { AsyncLocalStorage } from 'node:async_hooks'
import { subscribe } from 'node:diagnostics_channel'
import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { Readable } from 'node:stream'
import inject from 'light-my-request'
import { z } from 'zod'

import { faultOf } from '../faults'
import { RequestRejection } from '../http/rejection'
import { renderErrorChannel } from '../render-errors'
import { answerRenderedRevision } from '../revision/rendered-revision'

export type NextHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

export interface NextRequest {
  method: string
  url: string
  headers: IncomingHttpHeaders
  /** What a client sent. Next destroys a stream that it does not read to its end, and the answer with it. */
  body?: Buffer
  /** Aborted when nobody waits for the answer any more. */
  signal?: AbortSignal
  /** The content that the answer is made of, where it is the same for everybody. */
  revision?: string
}

/** An answer of Next of which the body is still being made. */
export interface NextAnswer {
  status: number
  headers: OutgoingHttpHeaders
  body: Readable
}

/** Asks Next in this process: no connection, and nothing of the client's that is not handed on. */
export type AskNext = (request: NextRequest) => Promise<NextAnswer>

/** What goes wrong while an answer is made. */
interface Render {
  /** Whether it failed by what may be over the next time, as a database that is busy. */
  mayPass: boolean
  /** That it was a wrong request, as a function of the server found. */
  rejection: RequestRejection | undefined
  revision: string | null
}

const renders = new AsyncLocalStorage<Render>()

subscribe(renderErrorChannel, (error) => {
  const render = renders.getStore()
  if (!render) return
  render.mayPass ||= faultOf(error)?.status === 503
  render.rejection ??= rejectionOf(error)
})

/** Next's bundle has its own copy of the class. */
const thrown = z.object({
  name: z.literal('RequestRejection'),
  status: z.literal([400, 401, 403, 404]),
  message: z.string(),
})

function rejectionOf(error: unknown): RequestRejection | undefined {
  const rejection = thrown.safeParse(error).data
  return rejection && new RequestRejection(rejection)
}

answerRenderedRevision(() => renders.getStore()?.revision ?? null)

/** Where Next says 500 for a fault that may pass, the status is 503. Throws the rejection that a function threw. */
export function createAskNext(handle: NextHandler): AskNext {
  return ({ method, url, headers, body, signal, revision = null }) => {
    const dispatch = (request: IncomingMessage, response: ServerResponse): void => {
      handle(request, response).catch((error: unknown) => {
        response.destroy(error instanceof Error ? error : new Error(String(error)))
      })
    }
    const render: Render = { mayPass: false, rejection: undefined, revision }
    return renders.run(render, async () => {
      const { statusCode, ...answer } = await inject(dispatch, {
        method,
        url,
        headers,
        payload: body,
        signal,
        payloadAsStream: true,
      })
      if (statusCode === 500 && render.rejection) {
        answer.stream().resume()
        throw render.rejection
      }
      const status = statusCode === 500 && render.mayPass ? 503 : statusCode
      return { status, headers: answer.headers, body: answer.stream() }
    })
  }
}

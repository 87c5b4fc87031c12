import { request, type Dispatcher } from 'undici'

import { checkAddress } from './check-address'
import { guardedAgent } from './guarded-agent'
import type { Network } from './network'
import { orAborted } from './or-aborted'
import { redirectOf } from './redirect-of'

export interface PublicRequest {
  url: string
  method: 'GET' | 'HEAD' | 'POST'
  /** The media types that are wanted. */
  accept: string
  /** What else is told to the server, which is the one at the address alone: no redirect is followed. */
  headers?: Record<string, string>
  body?: string
  network: Network
  /** Of the body no more than so many bytes are read, as they are sent: nothing is decompressed. */
  limits: { bytes: number; milliseconds: number }
  signal?: AbortSignal
}

export interface PublicResponse {
  status: number
  headers: Dispatcher.ResponseData['headers']
  /** Where it redirects to, as its server wrote it. */
  location: string | null
  /** The beginning of the body, cut at the limit. */
  body: Buffer
}

/**
 * One request to a public address, which follows no redirect. The address is checked as it is written and when its name
 * is looked up: throws `OutgoingRejected` for one that may not be requested. What goes wrong on the way is thrown as
 * Node has it, with its `code`; what takes too long as a `TimeoutError`.
 */
export async function requestPublic({
  url,
  method,
  accept,
  headers: others,
  body: sent,
  network,
  limits,
  signal: stop,
}: PublicRequest): Promise<PublicResponse> {
  const target = checkAddress({ url, isSecure: false, network })
  const timeout = AbortSignal.timeout(limits.milliseconds)
  const signal = stop ? AbortSignal.any([stop, timeout]) : timeout
  const agent = guardedAgent(network)
  const headers = { ...others, accept, 'accept-encoding': 'identity', 'user-agent': network.userAgent }
  const ask = async (): Promise<PublicResponse> => {
    const answer = await request(target, { method, body: sent, dispatcher: agent, signal, headers })
    const body = await beginningOf({ body: answer.body, bytes: limits.bytes })
    return { status: answer.statusCode, headers: answer.headers, location: redirectOf(answer), body }
  }
  try {
    return await orAborted({ work: ask(), signal })
  } catch (error) {
    throw signal.aborted ? signal.reason : error
  } finally {
    await agent.destroy()
  }
}

async function beginningOf({ body, bytes }: { body: AsyncIterable<Buffer>; bytes: number }): Promise<Buffer> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of body) {
    parts.push(part)
    length += part.length
    if (length >= bytes) break
  }
  return Buffer.concat(parts).subarray(0, bytes)
}

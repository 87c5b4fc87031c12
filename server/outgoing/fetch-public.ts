import { request, type Agent, type Dispatcher } from 'undici'

import { checkAddress } from './check-address'
import { guardedAgent } from './guarded-agent'
import type { Network } from './network'
import { orAborted } from './or-aborted'
import { OutgoingRejected } from './outgoing-rejected'
import { redirectOf } from './redirect-of'

export interface Outgoing {
  url: string
  /** The media types that are wanted. */
  accept: string
  /** Whether only https will do, at every redirect. */
  isSecure?: boolean
  network: Network
  limits: { bytes: number; redirects: number; milliseconds: number }
}

/**
 * Fetches a file from a public address, within limits, and hands its parts to `read` as they come. The address is
 * checked as it is written, when its name is looked up and at every redirect. Throws `OutgoingRejected` for all that
 * does not work out; what `read` throws is thrown on.
 */
export async function fetchPublic<T>({
  read,
  ...outgoing
}: Outgoing & { read: (body: AsyncIterable<Buffer>) => Promise<T> }): Promise<T> {
  const signal = AbortSignal.timeout(outgoing.limits.milliseconds)
  const agent = guardedAgent(outgoing.network)
  try {
    const work = async (): Promise<T> => read(bounded(await open({ ...outgoing, agent, signal }), outgoing))
    return await orAborted({ work: work(), signal })
  } catch (error) {
    throw signal.aborted ? new OutgoingRejected('het duurde te lang', { cause: error }) : error
  } finally {
    await agent.destroy()
  }
}

type Body = Dispatcher.ResponseData['body']

async function open({
  agent,
  signal,
  ...outgoing
}: Outgoing & { agent: Agent; signal: AbortSignal }): Promise<Body> {
  const { limits, network, isSecure = false } = outgoing
  const headers = {
    accept: outgoing.accept,
    'accept-encoding': 'identity',
    'user-agent': network.userAgent,
  }
  let target = checkAddress({ url: outgoing.url, isSecure, network })
  for (let redirects = 0; redirects <= limits.redirects; redirects += 1) {
    const answer = await request(target, { dispatcher: agent, signal, headers }).catch(asUnreachable)
    const location = redirectOf(answer)
    if (location === null && answer.statusCode === 200) return answer.body
    await answer.body.dump().catch(asUnreachable)
    if (location === null) throw new OutgoingRejected(`de server antwoordt met ${answer.statusCode}`)
    target = checkAddress({ url: location, base: target, isSecure, network })
  }
  throw new OutgoingRejected(`er zijn meer dan ${limits.redirects} doorverwijzingen`)
}

/** Leaving it, also by an error, ends the connection. */
async function* bounded(body: Body, { limits }: Pick<Outgoing, 'limits'>): AsyncGenerator<Buffer> {
  let bytes = 0
  const parts: AsyncIterator<Buffer> = body[Symbol.asyncIterator]()
  try {
    for (;;) {
      const part = await parts.next().catch(asUnreachable)
      if (part.done) return
      bytes += part.value.length
      if (bytes > limits.bytes)
        throw new OutgoingRejected(`het bestand is groter dan ${limits.bytes / 1_000_000} MB`)
      yield part.value
    }
  } finally {
    await parts.return?.()
  }
}

function asUnreachable(error: unknown): never {
  if (error instanceof OutgoingRejected) throw error
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  throw new OutgoingRejected(`de server is niet te bereiken (${reason})`, { cause: error })
}

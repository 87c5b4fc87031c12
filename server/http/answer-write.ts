import type { IncomingMessage, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'

import { requestContext } from '../log/request-context'
import type { AskNext, NextRequest } from '../page-store/ask-next'
import type { PageStore } from '../page-store/page-store'
import type { Revisions } from '../revision/revision'
import { checkBody } from './check-body'
import { checkOverriddenQuery } from './check-request'
import { sentHeaders } from './hand-on'
import { readBody } from './read-body'
import { RequestRejection } from './rejection'
import type { Protect } from './security-headers'
import { isUnknownFunction } from '../internals/next-requests'
import { checkServerFunction } from '../internals/server-functions'

/** In milliseconds: how long a write waits for processes that listen and do not say that they have heard of it. */
const hearingTime = 1000

/** In milliseconds: how long a write that was done waits for a database that went, which another one may replace. */
const recoveryTime = 15_000

/** In milliseconds, between two looks whether it is back. */
const recoveryPulse = 100

/** In letters of ASCII alone: Next says that it is plain text, and not in which encoding. */
const unknownFunction = 'Deze handeling bestaat niet, of niet meer: laad de pagina opnieuw.'

/**
 * Answers a request that may change something, once every process that serves pages has heard of the change: what its
 * sender is told is what the next request of anybody gets. Where the outcome cannot be read back, no answer that was
 * kept before is sent any more, and what was done is told when the database is back: until then other processes cannot
 * hear of it.
 */
export async function answerWrite({
  ask,
  store,
  revisions,
  request,
  response,
  protect,
}: {
  ask: AskNext
  store: Pick<PageStore, 'clear'>
  revisions: Pick<Revisions, 'latest' | 'read' | 'heardByAll'>
  request: IncomingMessage
  response: ServerResponse
  protect: Protect
}): Promise<void> {
  const before = revisions.latest?.number
  const { method = '', url = '/' } = request
  const { 'transfer-encoding': _, ...headers } = request.headers
  const received = await readBody(request)
  const isOfAdmin = url.startsWith('/admin')
  if (!isOfAdmin) {
    checkOverriddenQuery({ request, body: received })
    await checkBody({ request, body: received })
  }
  const sent = isOfAdmin ? await readCall({ request, headers, body: received }) : { headers, body: received }
  try {
    const rendered = await ask({ method, url, ...sent })
    const answered = await buffer(rendered.body)
    const body = isUnknownFunction(rendered.headers) ? Buffer.from(unknownFunction) : answered
    await settle({ patience: rendered.status < 400 ? recoveryTime : 0 })
    response.writeHead(rendered.status, {
      ...sentHeaders(protect(rendered.headers)),
      'content-length': body.length,
    })
    response.end(body)
  } catch (error) {
    await settle({ patience: 0 })
    throw error
  }

  async function settle({ patience }: { patience: number }): Promise<void> {
    const deadline = performance.now() + patience
    let after = await revisions.read()
    if (!after) store.clear()
    while (!after && performance.now() < deadline) {
      await wait(recoveryPulse)
      after = await revisions.read()
    }
    if (after && after.number !== before)
      await revisions.heardByAll({ number: after.number, limit: hearingTime })
  }
}

/** A call of a function of the admin, which are for the staff alone. */
async function readCall({
  request,
  headers,
  body,
}: Required<Pick<NextRequest, 'headers' | 'body'>> & { request: IncomingMessage }): Promise<
  Pick<NextRequest, 'headers' | 'body'>
> {
  const call = await checkServerFunction({ request, body })
  if (!requestContext.getStore()?.isStaff)
    throw new RequestRejection({ status: 401, message: 'Log eerst in bij het beheer.' })
  const described = { 'content-type': call.type, 'content-length': String(call.body.length) }
  return { headers: { ...headers, ...described }, body: call.body }
}

import { channel } from 'node:diagnostics_channel'
import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { databasePoolChannel } from '../database/pool-channel'
import type { WatchedRequest } from '../http/watch-request'
import { SiteMetrics } from './site-metrics'

/** Nothing listens there. */
const url = 'postgres://nobody@127.0.0.1:1/none'
const revisions = { latest: { number: 7, withdrawal: 3 }, silence: 1500 }
const made = { metrics: new SiteMetrics({ url, revisions }) }

beforeEach(() => {
  made.metrics = new SiteMetrics({ url, revisions })
})
afterEach(async () => made.metrics[Symbol.asyncDispose]())

test('requests are counted by kind and status, kept ones at once and others when they are sent', async () => {
  const kept = requested({ kept: 'page' })
  made.metrics.countRequest(kept)
  const sent = requested({ url: '/admin' })
  made.metrics.countRequest(sent)
  expect(await lines('gids_http_requests_total')).toEqual(['{kind="page",status="200"} 1'])
  sent.response.writeHead(404, { 'content-type': 'text/html' })
  sent.response.emit('close')
  made.metrics.countRequest(kept)
  expect(await lines('gids_http_requests_total')).toEqual([
    '{kind="page",status="200"} 2',
    '{kind="admin",status="404"} 1',
  ])
})

test('a client that went before it was answered has a status of its own', async () => {
  const gone = requested({ url: '/themas/asiel' })
  made.metrics.countRequest(gone)
  gone.response.emit('close')
  expect(await lines('gids_http_requests_total')).toEqual(['{kind="page",status="499"} 1'])
})

test('the page store tells by what it answers, what it makes, and what it holds', async () => {
  const { storeObserver } = made.metrics
  storeObserver.answered('kept')
  storeObserver.answered('tooLarge')
  storeObserver.rendered(0.03)
  made.metrics.watchStore({ usage: { bytes: 5000, entries: 2, rendersWaiting: 1, rendersRunning: 4 } })
  expect(await lines('gids_page_store_answers_total')).toEqual([
    '{outcome="kept"} 1',
    '{outcome="made"} 0',
    '{outcome="old"} 0',
    '{outcome="too_large"} 1',
  ])
  expect(await lines('gids_render_duration_seconds_bucket')).toContain('{le="0.05"} 1')
  expect(await lines('gids_page_store_bytes')).toEqual([' 5000'])
  expect(await lines('gids_page_store_entries')).toEqual([' 2'])
  expect(await lines('gids_renders_waiting')).toEqual([' 1'])
  expect(await lines('gids_renders_running')).toEqual([' 4'])
})

test('the pool of Payload is told of from when it is shown, and as it then is', async () => {
  expect(await lines('gids_database_pool_connections')).toEqual([])
  const pool = new pg.Pool()
  channel(databasePoolChannel).publish(pool)
  expect(await lines('gids_database_pool_connections')).toEqual([' 0'])
  channel(databasePoolChannel).publish({ totalCount: 5, idleCount: 2, waitingCount: 9 })
  expect(await lines('gids_database_pool_connections')).toEqual([' 5'])
  expect(await lines('gids_database_pool_idle_connections')).toEqual([' 2'])
  expect(await lines('gids_database_pool_waiting')).toEqual([' 9'])
})

test('without the database there is still all that this process knows itself', async () => {
  expect(await lines('gids_database_up')).toEqual([' 0'])
  expect(await lines('gids_revision_number')).toEqual([' 7'])
  expect(await lines('gids_revision_silence_seconds')).toEqual([' 1.5'])
  expect(await lines('gids_revision_lag')).toEqual([])
  expect(await lines('gids_jobs')).toEqual([])
  expect(await lines('nodejs_eventloop_lag_seconds')).toHaveLength(1)
  expect(await lines('process_resident_memory_bytes')).toHaveLength(1)
})

/** What stands behind a name in the text that a scrape gets. */
async function lines(name: string): Promise<string[]> {
  const text = await made.metrics.read()
  return text
    .split('\n')
    .filter((line) => line.startsWith(name) && /^[{ ]/.test(line.slice(name.length)))
    .map((line) => line.slice(name.length))
}

function requested({ url = '/', kept = null }: Partial<WatchedRequest> & { url?: string }): WatchedRequest {
  const request = Object.assign(new IncomingMessage(new Socket()), { url })
  const response = new ServerResponse(request)
  response.setHeader('x-request-id', 'one')
  return { request, response, id: 'one', began: 0, kept }
}

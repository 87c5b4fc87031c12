import type { ChildProcess, SpawnOptions } from 'node:child_process'
import { once } from 'node:events'

import { z } from 'zod'

import { exitCodeOf, startProjectScript } from '@/scripts/child-process'
import { findFreePort } from '@/scripts/postgres/free-port'

import { expect, test as base } from './staff'

/** A server of its own that logs everything, as one proxy stands before it. */
interface Watched {
  site: string
  metrics: string
  server: ChildProcess
  environment: NodeJS.ProcessEnv
  /** What it has written so far. */
  log: () => string
}

const test = base.extend<{ watched: Watched }>({
  watched: async ({}, provide) => {
    const [port, metricsPort] = [await findFreePort(), await findFreePort()]
    const environment = {
      ...process.env,
      NODE_ENV: 'production' as const,
      PORT: String(port),
      PROXIES: '1',
      METRICS_PORT: String(metricsPort),
      LOG_FORMAT: 'json',
      LOG_REQUESTS: 'true',
      LOG_SLOW_MS: '0',
    }
    const { server, log } = startServer(environment)
    await once(server, 'message')
    const site = `http://127.0.0.1:${port}`
    await provide({ site, metrics: `http://127.0.0.1:${metricsPort}`, server, environment, log })
    server.kill('SIGKILL')
  },
})

test('every line of the log is JSON, and names the request by what its answer says', async ({ watched }) => {
  const { site, log } = watched
  const asked: [path: string, options: RequestInit, status: number, kind: string][] = [
    ['/', {}, 200, 'page'],
    ['/', {}, 200, 'page'],
    ['/', { method: 'HEAD' }, 200, 'page'],
    ['/', { headers: { 'if-none-match': '*' } }, 304, 'page'],
    ['/organisaties?q=geheim', {}, 200, 'page'],
    ['/is/er/niet', {}, 404, 'page'],
    ['/themas/asiel.md', {}, 200, 'file'],
    ['/admin/login', {}, 200, 'admin'],
    ['/api/topics?limit=geheim', {}, 400, 'api'],
    ['/api/topics?limit=1', {}, 200, 'api'],
    ['/api/users/login', { method: 'POST', ...wrongPassword(site) }, 401, 'api'],
    ['/admin/reset/geheim', {}, 200, 'admin'],
    ['/themas/asiel', { method: 'DELETE' }, 405, 'error'],
    ['/livez', {}, 200, 'file'],
    ['/', { headers: { 'x-request-id': 'of-the-proxy' } }, 200, 'page'],
  ]
  const answers: { id: string; path: string; status: number; kind: string }[] = []
  for (const [path, options, status, kind] of asked) {
    const answer = await fetch(`${site}${path}`, { ...options, redirect: 'manual' })
    await answer.text()
    answers.push({ id: answer.headers.get('x-request-id') ?? '', path, status, kind })
    expect([path, answer.status]).toEqual([path, status])
  }
  expect(answers.at(-1)?.id).toBe('of-the-proxy')
  expect(new Set(answers.map(({ id }) => id)).size).toBe(answers.length)

  // The server also asks itself, now and then, to do what is due.
  const known = new Set(answers.map(({ id }) => id))
  const ofAnswers = (): LogLine[] =>
    linesOf(log()).filter(({ path, requestId = '' }) => path !== undefined && known.has(requestId))
  await expect.poll(() => ofAnswers().length).toBe(answers.length)
  const lines = linesOf(log())
  expect(log()).not.toContain('geheim')
  for (const { id, path, status, kind } of answers) {
    const [of, ...others] = ofAnswers().filter(({ requestId }) => requestId === id)
    expect(others).toEqual([])
    const shown = path.startsWith('/admin/reset') ? '/admin/reset/…' : path.split('?')[0]
    expect(of).toMatchObject({ level: 'info', path: shown, status, kind })
  }
  const idOf = (path: string): string | undefined => answers.find((answer) => answer.path === path)?.id
  const statements = lines.filter(({ statement }) => statement !== undefined)
  for (const path of ['/is/er/niet', '/api/topics?limit=1'])
    expect(
      statements.filter(({ requestId }) => requestId === idOf(path)),
      path,
    ).not.toEqual([])
  // What Payload itself says of a request.
  const ofLogIn = lines.filter(({ requestId }) => requestId === idOf('/api/users/login'))
  expect(ofLogIn.filter(({ statement, path }) => !statement && !path)).not.toEqual([])
})

test('Prometheus is told of requests, pages, the database and planned work', async ({ watched }) => {
  const { site, metrics } = watched
  for (const path of ['/', '/', '/', '/is/er/niet', '/api/topics?limit=1', '/admin/login'])
    await (await fetch(`${site}${path}`)).text()
  const scrape = await fetch(`${metrics}/metrics`)
  expect(scrape.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
  const samples = parseSamples(await scrape.text())
  expect(samples).toMatchObject({
    'gids_http_requests_total{kind="page",status="200"}': 3,
    'gids_http_requests_total{kind="page",status="404"}': 1,
    'gids_http_requests_total{kind="api",status="200"}': 1,
    'gids_http_requests_total{kind="admin",status="200"}': 1,
    'gids_page_store_answers_total{outcome="kept"}': 2,
    'gids_page_store_answers_total{outcome="made"}': 2,
    'gids_page_store_answers_total{outcome="old"}': 0,
    'gids_page_store_answers_total{outcome="too_large"}': 0,
    gids_page_store_entries: 2,
    gids_render_duration_seconds_count: 2,
    gids_renders_waiting: 0,
    gids_renders_running: 0,
    gids_database_up: 1,
    gids_database_pool_waiting: 0,
    gids_revision_lag: 0,
    'gids_jobs{state="failed"}': 0,
  })
  const atLeast = (name: string): number => samples[name] ?? NaN
  expect(atLeast('gids_page_store_bytes')).toBeGreaterThan(8000)
  expect(atLeast('gids_database_pool_connections')).toBeGreaterThan(0)
  expect(atLeast('gids_revision_number')).toBeGreaterThan(0)
  expect(atLeast('gids_revision_silence_seconds')).toBeLessThan(60)
  expect(atLeast('nodejs_eventloop_lag_seconds')).toBeGreaterThanOrEqual(0)
  expect(atLeast('process_resident_memory_bytes')).toBeGreaterThan(1e7)
  expect((await fetch(`${metrics}/`)).status).toBe(404)
  expect((await fetch(`${site}/metrics`)).status).toBe(404)
})

test('a port for metrics that is in use is said in a sentence, and the listener ends with its server', async ({
  watched,
}) => {
  const { server, environment, metrics } = watched
  const second = startServer({ ...environment, PORT: String(await findFreePort()), LOG_FORMAT: 'text' })
  expect(await exitCodeOf(second.server)).toBe(1)
  const port = environment.METRICS_PORT
  expect(second.log()).toContain(`Another program listens on port ${port}: set METRICS_PORT to a free one`)
  expect(second.log()).not.toContain('    at ')
  server.kill('SIGTERM')
  await exitCodeOf(server)
  await expect(fetch(`${metrics}/metrics`)).rejects.toThrow('fetch failed')
})

function startServer(environment: NodeJS.ProcessEnv): { server: ChildProcess; log: () => string } {
  const pieces: Buffer[] = []
  const options: SpawnOptions = { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] }
  const server = startProjectScript({ name: 'server', environment, options })
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (piece: Buffer) => pieces.push(piece))
  return { server, log: () => Buffer.concat(pieces).toString() }
}

function wrongPassword(site: string): RequestInit {
  const headers = { 'content-type': 'application/json', origin: site, 'sec-fetch-site': 'same-origin' }
  return { headers, body: JSON.stringify({ email: 'geheim@gids.example', password: 'geheim' }) }
}

const line = z.looseObject({
  time: z.iso.datetime(),
  level: z.enum(['debug', 'info', 'warn', 'error', 'fatal']),
  message: z.string(),
  requestId: z.string().optional(),
  statement: z.string().optional(),
  path: z.string().optional(),
})

type LogLine = z.output<typeof line>

function linesOf(log: string): LogLine[] {
  return log
    .split('\n')
    .filter(Boolean)
    .map((text) => line.parse(JSON.parse(text)))
}

/** Reads the text form of Prometheus; throws on a line that it does not have. */
function parseSamples(text: string): Record<string, number> {
  expect(text).toMatch(/\n$/)
  const samples = text
    .split('\n')
    .filter((row) => row !== '' && !/^# (HELP|TYPE) [a-z_:][a-z0-9_:]* \S/.test(row))
  return Object.fromEntries(
    samples.map((sample) => {
      const [, name, value] =
        /^([a-z_:][a-z0-9_:]*(?:\{[a-z_]+="[^"\\\n]*"(?:,[a-z_]+="[^"\\\n]*")*\})?) (\S+)$/.exec(sample) ?? []
      if (name === undefined) throw new Error(`This is no sample: ${sample}`)
      return [name, Number(value)]
    }),
  )
}

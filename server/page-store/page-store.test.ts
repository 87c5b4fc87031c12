import { EventEmitter } from 'node:events'
import { createServer, request as ask, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, onTestFinished, test } from 'vitest'

import { readAddress } from './address'
import { DatabaseAwayError, PageStore, type PageStoreOptions, TooLargeError } from './page-store'

const behaviours = { path: '/behaviours-0123456789ab.js', text: `'${'improve '.repeat(100)}'` }

describe('an answer', () => {
  test('is made once, and sent without asking Next from then on', async () => {
    const { get, made } = await serve()
    expect((await get('/themas/asiel')).body).toBe('/themas/asiel of 1')
    expect((await get('/themas/asiel?utm_source=elders')).body).toBe('/themas/asiel of 1')
    expect(made()).toEqual(['/themas/asiel'])
  })

  test('is made again once something public has changed', async () => {
    const { get, revisions } = await serve()
    await get('/')
    revisions.move()
    expect((await get('/')).body).toBe('/ of 2')
  })

  test('is made once for all who ask at the same time', async () => {
    const { get, made } = await serve()
    const answers = await Promise.all(Array.from({ length: 20 }, () => get('/themas/asiel')))
    expect(new Set(answers.map(({ body }) => body))).toEqual(new Set(['/themas/asiel of 1']))
    expect(made()).toHaveLength(1)
  })

  test('whose making began before a change is for who waited, and for nobody after them', async () => {
    const { get, revisions, hold } = await serve()
    const release = hold()
    const early = get('/themas/asiel')
    await release.begun
    revisions.move()
    const late = get('/themas/asiel')
    release.go()
    expect((await early).body).toBe('/themas/asiel of 1')
    expect((await late).body).toBe('/themas/asiel of 2')
    expect((await get('/themas/asiel')).body).toBe('/themas/asiel of 2')
  })

  test('that needs no content is kept through every change, and without the database', async () => {
    const { get, made, revisions } = await serve()
    await get('/_next/static/a.css')
    revisions.move()
    revisions.goAway()
    expect((await get('/_next/static/a.css')).status).toBe(200)
    expect(made()).toHaveLength(1)
  })

  test('of a page has the script in its head, which is kept for a year and asked of nobody', async () => {
    const { get, made, revisions } = await serve({ text: () => '<html><head></head></html>' })
    expect((await get('/')).body).toContain(`<script src="${behaviours.path}" defer=""></script></head>`)
    revisions.goAway()
    const script = await get(behaviours.path, { 'accept-encoding': 'br' })
    expect(script).toMatchObject({ status: 200, body: behaviours.text })
    expect(script.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'br',
      'x-protected': 'yes',
    })
    const again = await get(behaviours.path, { 'if-none-match': String(script.headers.etag) })
    expect(again.status).toBe(304)
    expect(made()).toEqual(['/'])
  })

  test('is asked for under a name of its content, which a database with another history does not share', async () => {
    const { get, store, revisions, revisionsAsked } = await serve()
    for (const path of ['/a', '/b']) await get(path)
    revisions.move()
    await get('/a')
    store.clear()
    await get('/a')
    const [a, b, moved, cleared] = revisionsAsked()
    expect(a).toBe(b)
    expect(new Set([a, moved, cleared]).size).toBe(3)
  })

  test('that is the same in every revision is asked for under no name', async () => {
    const { get, revisionsAsked } = await serve()
    await get('/_next/static/a.css')
    expect(revisionsAsked()).toEqual([undefined])
  })

  test('with a cookie is for one visitor alone', async () => {
    const { get, made } = await serve({ headers: { 'set-cookie': 'a=b' } })
    await get('/')
    await get('/')
    expect(made()).toHaveLength(2)
  })

  test('that is too large is never kept, and not made to find that out again', async () => {
    const headers = { 'content-type': 'text/csv; charset=utf-8' }
    const { respond, made } = await serve({ text: () => 'x'.repeat(1_000_001), headers })
    await expect(respond('/vragen.csv')).rejects.toBeInstanceOf(TooLargeError)
    await expect(respond('/vragen.csv')).rejects.toBeInstanceOf(TooLargeError)
    expect(made()).toHaveLength(1)
  })

  test('of a page is kept where it is larger than a file may be', async () => {
    const { get, made } = await serve({ text: () => 'x'.repeat(1_000_001) })
    await get('/themas/asiel')
    await get('/themas/asiel')
    expect(made()).toHaveLength(1)
  })

  test('that says that nothing is there is kept, and takes no place of what is', async () => {
    const { get, made } = await serve({
      status: (url) => (url.startsWith('/weg') ? 404 : 200),
      maxBytes: 400_000,
    })
    await get('/themas/asiel')
    for (let count = 0; count < 60; count += 1) await get(`/weg/${count}`)
    expect((await get('/weg/59')).status).toBe(404)
    await get('/themas/asiel')
    expect(made()).toHaveLength(61)
  })
})

describe('what is told of', () => {
  test('is by what each request was answered, and each render', async () => {
    const { get, observed, revisions } = await serve()
    await get('/themas/asiel')
    await get('/themas/asiel')
    await get('/themas/asiel', {}, 'HEAD')
    expect(observed).toMatchObject({ answers: ['made', 'kept', 'kept'], renders: [expect.any(Number)] })
    revisions.lapse()
    await get('/themas/asiel')
    expect(observed.answers.slice(3)).toEqual(['kept'])
    revisions.goAway()
    await get('/themas/asiel')
    expect(observed.answers.slice(4)).toEqual(['old'])
    expect(observed.renders).toHaveLength(1)
  })

  test('is what is too large to be kept, also where it is not made for that', async () => {
    const headers = { 'content-type': 'text/csv; charset=utf-8' }
    const { get, observed } = await serve({ text: () => 'x'.repeat(1_000_001), headers })
    await get('/vragen.csv')
    await get('/vragen.csv')
    expect(observed).toMatchObject({ answers: ['tooLarge', 'tooLarge'], renders: [expect.any(Number)] })
  })

  test('is what the store holds and makes at a moment', async () => {
    const { get, store, hold } = await serve()
    expect(store.usage).toEqual({ bytes: 0, entries: 0, rendersWaiting: 0, rendersRunning: 0 })
    await get('/themas/asiel')
    const release = hold()
    const waiting = Promise.all(['/a', '/b', '/c'].map((path) => get(path)))
    await release.begun
    await expect
      .poll(() => store.usage)
      .toMatchObject({ bytes: expect.any(Number), entries: 1, rendersWaiting: 1, rendersRunning: 2 })
    expect(store.usage.bytes).toBeGreaterThan(4000)
    release.go()
    await waiting
    expect(store.usage).toMatchObject({ entries: 4, rendersWaiting: 0, rendersRunning: 0 })
  })
})

describe('how an answer is sent', () => {
  test.each(['br', 'gzip', 'identity'])('in %s it has its own ETag, length and Vary', async (encoding) => {
    const { get } = await serve({ text: longText })
    const first = await get('/', { 'accept-encoding': encoding })
    expect(first.headers).toMatchObject({
      vary: 'accept-encoding',
      'content-length': String(first.bytes.length),
      'cache-control': 'public, max-age=0, must-revalidate',
    })
    expect(first.headers['content-encoding']).toBe(encoding === 'identity' ? undefined : encoding)
    expect(first.body).toBe(longText('/', 1))
    const headers = { 'accept-encoding': encoding, 'if-none-match': String(first.headers.etag) }
    const again = await get('/', headers)
    expect(again).toMatchObject({ status: 304, body: '' })
    expect(again.headers).toMatchObject({
      etag: first.headers.etag,
      vary: 'accept-encoding',
      'x-protected': 'yes',
    })
    expect(again.headers).not.toHaveProperty('content-type')
  })

  test('an encoding is made of what is kept once somebody asks for it, and takes memory from then on', async () => {
    for (const text of [longText, () => longText('/', 1).repeat(20)]) {
      const { get, made, store } = await serve({ text })
      const whole = await get('/')
      const before = store.usage.bytes
      const asked = Array.from({ length: 8 }, () => get('/', { 'accept-encoding': 'br' }))
      const [br, ...others] = await Promise.all(asked)
      expect(new Set([br, ...others].map((each) => each?.body))).toEqual(new Set([whole.body]))
      expect(store.usage.bytes).toBe(before + (br?.bytes.length ?? NaN))
      expect((await get('/', { 'accept-encoding': 'gzip' })).body).toBe(whole.body)
      expect(store.usage).toMatchObject({ entries: 1 })
      expect(store.usage.bytes).toBeGreaterThan(before + (br?.bytes.length ?? NaN))
      expect(made()).toEqual(['/'])
    }
  })

  test('the ETags of the encodings differ, and a text that changed has another', async () => {
    const { get, revisions } = await serve({ text: longText })
    const tags = new Set<unknown>()
    for (const encoding of ['br', 'gzip', 'identity'])
      tags.add((await get('/', { 'accept-encoding': encoding })).headers.etag)
    expect(tags.size).toBe(3)
    const [had] = tags
    revisions.move()
    expect((await get('/', { 'if-none-match': String(had) })).status).toBe(200)
  })

  test('a text that did not change keeps its ETag through a change of something else', async () => {
    const { get, revisions } = await serve({ text: () => 'hetzelfde' })
    const { headers } = await get('/')
    revisions.move()
    expect((await get('/', { 'if-none-match': `W/${headers.etag}, "else"` })).status).toBe(304)
  })

  test('to HEAD goes the head of the same answer', async () => {
    const { get } = await serve({ text: longText })
    const whole = await get('/')
    const head = await get('/', {}, 'HEAD')
    expect(head).toMatchObject({ status: 200, body: '' })
    expect(head.headers['content-length']).toBe(whole.headers['content-length'])
  })

  test('what a client says of itself does not reach Next', async () => {
    const { get, asked } = await serve()
    await get('/', {
      cookie: 'payload-token=x',
      authorization: 'Bearer x',
      host: 'elders.example',
      'x-forwarded-host': 'elders.example',
      'next-router-prefetch': '1',
      'accept-language': 'en',
    })
    expect(asked()).toEqual([{ host: 'gids.example', 'user-agent': 'gids-page-store', accept: '*/*' }])
  })

  test('what is read often is compressed as well as can be, once for as long as the text is the same', async () => {
    const { get, made, revisions } = await serve({
      text: (url) => `${url} ${Array.from({ length: 5000 }, (_, n) => n % 97).join(' ')}`,
    })
    const length = async (): Promise<number> => (await get('/', { 'accept-encoding': 'br' })).bytes.length
    const before = await length()
    for (let count = 0; count < 30; count += 1) await length()
    await expect.poll(length).toBeLessThan(before)
    const improved = await length()
    revisions.move()
    expect(await length()).toBe(improved)
    expect(made()).toEqual(['/', '/'])
  })
})

describe('while the database is away', () => {
  test('what was read before is sent, and the rest cannot be made', async () => {
    const { get, respond, revisions } = await serve()
    await get('/themas/asiel')
    revisions.goAway()
    expect((await get('/themas/asiel')).body).toBe('/themas/asiel of 1')
    await expect(respond('/themas/zorg')).rejects.toBeInstanceOf(DatabaseAwayError)
  })

  test('an older answer is sent as well, but none from before the last withdrawal', async () => {
    const { get, respond, revisions } = await serve()
    await get('/oud')
    revisions.move({ took: true })
    await get('/nieuw')
    revisions.move()
    revisions.goAway()
    expect((await get('/nieuw')).body).toBe('/nieuw of 2')
    await expect(respond('/oud')).rejects.toBeInstanceOf(DatabaseAwayError)
  })

  test('nothing is sent any more after the longest silence', async () => {
    const { get, respond, revisions } = await serve()
    await get('/')
    revisions.goAway({ silence: 600_001 })
    await expect(respond('/')).rejects.toBeInstanceOf(DatabaseAwayError)
  })

  test('nothing is sent that was made before a write of unknown outcome', async () => {
    const { get, respond, revisions, store } = await serve()
    await get('/')
    store.clear()
    revisions.goAway()
    await expect(respond('/')).rejects.toBeInstanceOf(DatabaseAwayError)
  })

  test('an answer that Next breaks on is that of before where the database went meanwhile', async () => {
    let breakDown = (): number => 200
    const { get, revisions } = await serve({ status: () => breakDown() })
    await get('/')
    revisions.move()
    breakDown = () => {
      revisions.goAway()
      return 500
    }
    expect((await get('/')).body).toBe('/ of 1')
  })
})

test('an answer that Next breaks on while the database is there is an error, and is not kept', async () => {
  let isBroken = true
  const { get, respond } = await serve({ status: () => (isBroken ? 500 : 200) })
  await expect(respond('/')).rejects.toThrow('/')
  isBroken = false
  expect((await get('/')).status).toBe(200)
})

test('an answer is not waited for longer than the store is told', async () => {
  const { respond, hold } = await serve({ renderTimeout: 20 })
  const { go } = hold()
  await expect(respond('/themas/asiel')).rejects.toThrow(DatabaseAwayError)
  go()
})

test('after a change what is read most is made again before anybody asks for it', async () => {
  const { get, revisions, made } = await serve()
  await get('/veel')
  await get('/veel')
  await get('/weinig')
  revisions.move()
  await expect.poll(made).toEqual(['/veel', '/weinig', '/veel', '/weinig'])
})

test('it is made again one at a time, and nothing of it begins while a visitor waits', async () => {
  const { get, revisions, made, store, hold } = await serve()
  for (const path of ['/veel', '/veel', '/weinig']) await get(path)
  const first = hold()
  revisions.move()
  await first.begun
  expect(store.usage).toMatchObject({ rendersRunning: 1, rendersWaiting: 0 })
  const visit = hold()
  const visitor = get('/bezoek')
  await visit.begun
  first.go()
  await get('/veel')
  expect(made().slice(2)).toEqual(['/veel', '/bezoek'])
  visit.go()
  await visitor
  await expect.poll(() => made().slice(2)).toEqual(['/veel', '/bezoek', '/weinig'])
})

test('each search that finds nothing is told, from memory too, and not what a browser fetches beforehand', async () => {
  const head = `<head><meta name="gids:missed" content="den crèche"/></head>`
  const { get, missed } = await serve({ text: () => head })
  expect((await get('/zoeken?q=den+creche')).body).not.toContain('gids:missed')
  await get('/zoeken?q=den+creche')
  await get('/zoeken?q=den+creche', {}, 'HEAD')
  await get('/zoeken?q=den+creche', { 'sec-purpose': 'prefetch' })
  expect(missed).toEqual([
    ['den', 'crèche'],
    ['den', 'crèche'],
  ])
})

test('nothing is kept where there is no memory for it', async () => {
  const { get, made } = await serve({ maxBytes: 0 })
  await get('/')
  await get('/')
  expect(made()).toHaveLength(2)
})

test('a database with another history than before counts as another', async () => {
  const { get, revisions, made } = await serve()
  await get('/')
  revisions.reset()
  await get('/')
  expect(made()).toHaveLength(2)
})

/** Revisions as the database would tell of them. */
class FakeRevisions extends EventEmitter {
  latest = { number: 1, withdrawal: 1 }
  silence = 0
  #isAway = false
  #isTrusted = true

  get current(): { number: number; withdrawal: number } | null {
    return this.#isAway || !this.#isTrusted ? null : this.latest
  }

  async read(): Promise<{ number: number; withdrawal: number } | null> {
    this.#isTrusted = true
    return this.current
  }

  /** The database was not heard for a while, and answers who asks. */
  lapse(): void {
    this.#isTrusted = false
  }

  move({ took = false } = {}): void {
    const number = this.latest.number + 1
    this.latest = { number, withdrawal: took ? number : this.latest.withdrawal }
    this.emit('change', this.latest)
  }

  goAway({ silence = 1000 } = {}): void {
    this.#isAway = true
    this.silence = silence
  }

  reset(): void {
    this.emit('reset')
  }
}

const longText = (url: string, revision: number): string => `${url} of ${revision} `.repeat(200)

interface Answer {
  status: number | undefined
  headers: IncomingHttpHeaders
  bytes: Buffer
  body: string
}

interface Served {
  store: PageStore
  observed: { answers: string[]; renders: number[] }
  revisions: FakeRevisions
  get: (url: string, headers?: IncomingHttpHeaders, method?: string) => Promise<Answer>
  /** As the store answers, errors too. */
  respond: (url: string) => Promise<void>
  /** The addresses that were made, in order. */
  /** The words of each search that found nothing. */
  missed: string[][]
  made: () => string[]
  /** The headers with which Next was asked. */
  asked: () => IncomingHttpHeaders[]
  /** The names of the content that Next was asked for. */
  revisionsAsked: () => (string | undefined)[]
  /** Has the making of the next answers wait. */
  hold: () => { begun: Promise<void>; go: () => void }
}

/** A store on a server, before a Next that says which address it makes of which revision. */
async function serve({
  text = (url, revision) => `${url} of ${revision}`,
  status = () => 200,
  headers = {},
  maxBytes = 10_000_000,
  renderTimeout,
}: {
  text?: (url: string, revision: number) => string
  status?: (url: string) => number
  headers?: Record<string, string>
  maxBytes?: number
  renderTimeout?: number
} = {}): Promise<Served> {
  const revisions = new FakeRevisions()
  const asked: Parameters<PageStoreOptions['ask']>[0][] = []
  let held: Promise<void> = Promise.resolve()
  let begin = (): void => undefined
  const askNext: PageStoreOptions['ask'] = async (request) => {
    asked.push(request)
    const body = text(request.url, revisions.latest.number)
    begin()
    await held
    const answered = { 'content-type': 'text/html; charset=utf-8', ...headers }
    return { status: status(request.url), headers: answered, body: Readable.from([Buffer.from(body)]) }
  }
  const observed: Served['observed'] = { answers: [], renders: [] }
  const missed: string[][] = []
  const store = new PageStore({
    ask: askNext,
    revisions,
    security: { protect: ({ headers }) => ({ ...headers, 'x-protected': 'yes' }) },
    host: 'gids.example',
    behaviours,
    maxBytes,
    maxSilence: 600_000,
    renderTimeout,
    observer: {
      answered: (by) => observed.answers.push(by),
      rendered: (seconds) => observed.renders.push(seconds),
    },
    onMissed: (words) => missed.push(words),
  })
  let failure: unknown
  const server = createServer((request, response) => {
    if (store.sendKept({ request, response, added: [] })) return
    store.respond({ address: readAddress(request.url ?? '/'), request, response }).catch((error: unknown) => {
      failure = error
      response.writeHead(500).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  const get: Served['get'] = (path, requested = {}, method = 'GET') =>
    new Promise((resolve, reject) => {
      ask(
        { host: '127.0.0.1', port, path, method, headers: requested },
        (response) => void read(response).then(resolve, reject),
      ).end()
    })
  return {
    store,
    observed,
    missed,
    revisions,
    get,
    respond: async (url) => {
      failure = undefined
      await get(url)
      if (failure) throw failure
    },
    made: () => asked.map(({ url }) => url),
    asked: () => asked.map((request) => request.headers),
    revisionsAsked: () => asked.map(({ revision }) => revision),
    hold: () => {
      let go = (): void => undefined
      held = new Promise((resolve) => (go = resolve))
      return { begun: new Promise((resolve) => (begin = resolve)), go: () => go() }
    },
  }
}

async function read(response: IncomingMessage): Promise<Answer> {
  const pieces: Buffer[] = []
  for await (const piece of response) pieces.push(Buffer.from(piece))
  const bytes = Buffer.concat(pieces)
  const { 'content-encoding': encoding } = response.headers
  const decoded = bytes.length === 0 ? bytes : encoding === 'br' ? brotliDecompressSync(bytes) : bytes
  const body = encoding === 'gzip' && bytes.length > 0 ? gunzipSync(bytes) : decoded
  return { status: response.statusCode, headers: response.headers, bytes, body: body.toString() }
}

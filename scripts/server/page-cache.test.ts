import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { nodeFs } from 'next/dist/server/lib/node-fs-methods'
import { expect, onTestFinished, test, vi } from 'vitest'
import PageCache from './page-cache.mjs'

type Page = Extract<Parameters<PageCache['set']>[1], { rscData: unknown }>
type File = Extract<Parameters<PageCache['set']>[1], { body: unknown }>
type Place = Parameters<PageCache['get']>[1]

test('a page is kept on disk', async () => {
  const { cache, read } = open()
  await cache.set('/themas/zorg', page(200, 'Zorg'), always)
  expect(read('app/themas/zorg.html')).toBe('Zorg')
})

test('an address where nothing is and nothing was is answered from memory, and is no file', async () => {
  const { cache, read } = open()
  await cache.set('/themas/onbekend', page(404, 'Niets'), always)
  expect(read('app/themas/onbekend.html')).toBeNull()
  expect(await cache.get('/themas/onbekend', whole)).toMatchObject({ value: { html: 'Niets', status: 404 } })
})

test('what was there and is no longer is overwritten', async () => {
  const { cache, read } = open()
  await cache.set('/route-cache/APP_PAGE/1/$/themas/weg', page(200, 'Weg'), always)
  await cache.set('/route-cache/APP_PAGE/1/$/themas/weg', page(404, 'Niets'), always)
  expect(read('route-cache/APP_PAGE/1/$/themas/weg.html')).toBe('Niets')
})

test('what was there when the site was built, and is no longer, does not come back from the build', async () => {
  const { cache, folder, read } = open()
  mkdirSync(path.join(folder, 'app/themas'), { recursive: true })
  writeFileSync(path.join(folder, 'app/themas/gebouwd.html'), 'Gebouwd')
  await cache.set('/route-cache/APP_PAGE/1/$/themas/gebouwd', page(404, 'Niets'), always)
  expect(read('route-cache/APP_PAGE/1/$/themas/gebouwd.html')).toBe('Niets')
})

test('a file that somebody asks for in vain is no file either', async () => {
  const { cache, read } = open()
  await cache.set('/themas/onbekend.md', file(404), always)
  await cache.set('/themas/zorg.md', file(200), always)
  expect(read('app/themas/onbekend.md.body')).toBeNull()
  expect(read('app/themas/zorg.md.body')).toBe('Tekst')
})

test('what is not there expires with its tags, as a page does, also after the machine slept', async () => {
  const { cache } = open()
  const tags = { 'x-next-cache-tags': 'places' }
  await cache.set('/themas/later', page(404, 'Niets', tags), always)
  await cache.set('/themas/eerder', page(200, 'Eerder', tags), always)
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_000 })
  await cache.revalidateTag('places', { expire: 0 })
  expect(await cache.get('/themas/later', whole)).toBeNull()
  expect(await cache.get('/themas/eerder', whole)).toBeNull()
  vi.useRealTimers()
})

test('what was asked for before its tags were marked is not kept: it may show what was withdrawn', async () => {
  const { cache } = open()
  const tags = { 'x-next-cache-tags': 'site' }
  const wait = (): void => void vi.setSystemTime(Date.now() + 1000)
  vi.useFakeTimers({ toFake: ['Date'] })
  for (const how of [{ expire: 0 }, { expire: 31_536_000 }]) {
    const key = `/over-${how.expire}`
    expect(await cache.get(key, whole)).toBeNull()
    wait()
    await cache.revalidateTag('site', how)
    wait()
    await cache.set(key, page(200, 'Gelezen voor de wijziging', tags), always)
    expect(await cache.get(key, whole)).toBeNull()
    wait()
    await cache.set(key, page(200, 'Gelezen erna', tags), always)
    expect(await cache.get(key, whole)).toMatchObject({ value: { html: 'Gelezen erna' } })
  }
  vi.useRealTimers()
})

test('what was withdrawn is not seen again when something else changes', async () => {
  const { cache } = open()
  vi.useFakeTimers({ toFake: ['Date'] })
  await cache.set('/voor', page(200, 'Ingetrokken', { 'x-next-cache-tags': 'directory' }), always)
  for (const expire of [0, 31_536_000]) {
    vi.setSystemTime(Date.now() + 1000)
    await cache.revalidateTag('directory', { expire })
  }
  expect(await cache.get('/voor', whole)).toBeNull()
  vi.useRealTimers()
})

const always = { cacheControl: { revalidate: false, expire: undefined } } as const

// Next's enums exist for the compiler alone, so what stands for them in a test is text.
const whole = { kind: 'APP_PAGE' as Place['kind'], isFallback: false } as Place

function page(status: number, html: string, headers = {}): Page {
  const kind = 'APP_PAGE' as Page['kind']
  return {
    kind,
    status,
    html,
    headers,
    rscData: Buffer.from(''),
    postponed: undefined,
    segmentData: undefined,
  }
}

function file(status: number): File {
  return { kind: 'APP_ROUTE' as File['kind'], status, body: Buffer.from('Tekst'), headers: {} }
}

/** A cache with a folder of its own; `read` gives the text of a file in that, or `null`. */
function open(): { cache: PageCache; folder: string; read: (name: string) => string | null } {
  const folder = mkdtempSync(path.join(tmpdir(), 'page-cache-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const cache = new PageCache({
    fs: nodeFs,
    flushToDisk: true,
    serverDistDir: folder,
    revalidatedTags: [],
    maxMemoryCacheSize: 1_000_000,
    _requestHeaders: {},
  })
  const read = (name: string): string | null => {
    const place = path.join(folder, name)
    return existsSync(place) ? readFileSync(place, 'utf8') : null
  }
  return { cache, folder, read }
}

import { setTimeout } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import type { Browser, Page, Request } from '@playwright/test'
import { ask } from './ask'

/** What a first visit to a page makes a browser load, in bytes. */
export interface PageWeight {
  /** The document as it is sent. */
  gzip: number
  br: number
  /** All that the page has the browser run, gzipped. */
  script: number
  /** Everything as it was transferred, with headers, but for the pictures that are content. */
  visit: number
  /** The same, by kind: document, script, font … */
  visitByKind: Record<string, number>
}

/**
 * The most that a page may weigh, in bytes: its document in each encoding, its scripts, its typefaces, and all that a first
 * visit loads. Of the document up to a quarter is what questions lead to; of the scripts 100 are what keeps the text of a
 * tip that is refused.
 */
export const weightLimits = { gzip: 14_000, br: 10_700, script: 4200, font: 69_300, visit: 105_000 } as const

/** Visits a page in a browser that has nothing of the site yet, and waits until it asks for nothing more. */
export async function weighPage({ browser, url }: { browser: Browser; url: string }): Promise<PageWeight> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    const requests: Request[] = []
    page.on('requestfinished', (request) => requests.push(request))
    const response = await page.goto(url, { waitUntil: 'networkidle' })
    if (response?.status() !== 200) throw new Error(`${url} answers ${response?.status()}`)
    const visitByKind = await transferredByKind(requests.filter(isNoCover))
    return {
      ...(await documentSizes(url)),
      script: (await inlineScripts(page)) + (await linkedScripts(requests)),
      visit: total(Object.values(visitByKind)),
      visitByKind,
    }
  } finally {
    await context.close()
  }
}

/** What stands in the document to be run. Structured data is none. */
async function inlineScripts(page: Page): Promise<number> {
  const texts = await page
    .locator('script:not([src])')
    .evaluateAll((scripts) =>
      scripts
        .filter((script) => !script.getAttribute('type')?.includes('json'))
        .map((script) => script.textContent ?? ''),
    )
  return total(texts.map(gzipped))
}

async function documentSizes(url: string): Promise<{ gzip: number; br: number }> {
  const { port, pathname, search } = new URL(url)
  const sizeIn = async (way: 'gzip' | 'br'): Promise<number> =>
    (await ask({ port: Number(port), path: pathname + search, way })).body.length
  // What is asked for often is compressed as well as possible soon after: `usesWorthImproving` of the page store.
  for (let count = 0; count < 20; count += 1) await sizeIn('br')
  await setTimeout(1000)
  return { gzip: await sizeIn('gzip'), br: await sizeIn('br') }
}

async function linkedScripts(requests: Request[]): Promise<number> {
  const scripts = requests.filter((request) => request.resourceType() === 'script')
  return total(await Promise.all(scripts.map(gzippedBody)))
}

async function gzippedBody(request: Request): Promise<number> {
  const response = await request.response()
  return response ? gzipped(await response.body()) : 0
}

async function transferredByKind(requests: Request[]): Promise<Record<string, number>> {
  const byKind: Record<string, number> = {}
  for (const request of requests) {
    const { responseBodySize, responseHeadersSize } = await request.sizes()
    const kind = request.resourceType()
    byKind[kind] = (byKind[kind] ?? 0) + responseBodySize + responseHeadersSize
  }
  return byKind
}

/** Pictures of ours that are part of every page, such as an icon, count; what an editor uploaded does not. */
function isNoCover(request: Request): boolean {
  return !new URL(request.url()).pathname.startsWith('/api/media/')
}

function total(sizes: number[]): number {
  return sizes.reduce((sum, size) => sum + size, 0)
}

function gzipped(content: Buffer | string): number {
  return gzipSync(content).length
}

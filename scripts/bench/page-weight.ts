import { gzipSync } from 'node:zlib'
import type { Browser, Page, Request } from '@playwright/test'

/** What a first visit to a page makes a browser load, in bytes. */
export interface PageWeight {
  /** The document, gzipped. */
  html: number
  /** All that the page has the browser run, gzipped. */
  script: number
  /** Everything as it was transferred, with headers, but for the pictures that are content. */
  visit: number
  /** The same, by kind: document, script, font … */
  visitByKind: Record<string, number>
}

/** What no page of the site can be without: what Next itself loads. */
export const emptyPage = '/leeg'

/** The most that a page may weigh. `ownScript` is what it runs beyond what the empty page does. */
export const weightLimits = { ownScript: 4096, html: 30_000, visit: 280_000 } as const

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
      html: gzipped(await response.body()),
      script: (await inlineScripts(page)) + (await linkedScripts(requests)),
      visit: total(Object.values(visitByKind)),
      visitByKind,
    }
  } finally {
    await context.close()
  }
}

/** What stands in the document to be run. What Next writes there for its own scripts to read is data. */
async function inlineScripts(page: Page): Promise<number> {
  const texts = await page.locator('script:not([src])').evaluateAll((scripts) =>
    scripts
      .filter((script) => !script.getAttribute('type')?.includes('json'))
      .map((script) => script.textContent ?? '')
      .filter((text) => !/^\(?self\.__next_f/.test(text)),
  )
  return total(texts.map(gzipped))
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

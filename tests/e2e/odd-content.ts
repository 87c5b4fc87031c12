import type { APIRequestContext, Page } from '@playwright/test'

import { colourFaults, faults } from './fits'
import { expect, make, remove, test as base, type Made } from './staff'

type Collection = 'topics' | 'subtopics' | 'organisations' | 'sources'

interface OddContent {
  staff: APIRequestContext
  /** Paths of what the test made, newest first: what uses something is removed before that. */
  made: string[]
  /** Makes a document, public but for a subtopic, which goes public with its topic; it is gone after the test. */
  add: (collection: Collection, data: object) => Promise<Made>
  /** Uploads an image, which is gone after the test. */
  upload: (file: { name: string; mimeType: string; buffer: Buffer }) => Promise<Image>
}

interface Image {
  id: number
  filename: string
  mimeType: string
  filesize: number
  sizes: Record<string, { filename: string }>
}

export const test = base.extend<OddContent>({
  staff: async ({ as }, provide) => provide(await as('eindredacteur')),

  made: async ({ staff }, provide) => {
    const made: string[] = []
    await provide(made)
    for (const path of made) await remove(staff, path)
  },

  add: async ({ staff, made }, provide) => {
    await provide(async (collection, data) => {
      const status = collection === 'subtopics' ? {} : { _status: 'published' }
      const doc = await make(staff, collection, { ...status, ...data })
      made.unshift(`/api/${collection}/${doc.id}`)
      return doc
    })
  },

  upload: async ({ staff, made }, provide) => {
    await provide(async (file) => {
      const response = await staff.post('/api/media', {
        multipart: { file, _payload: JSON.stringify({ alt: 'Een verloop van blauw naar oranje' }) },
      })
      expect(response.status(), await response.text()).toBe(201)
      const { doc } = await response.json()
      made.unshift(`/api/media/${doc.id}`)
      return doc
    })
  },
})

/** The page answers, axe finds nothing, and nothing has to be scrolled sideways: narrow and light, wide and dark. */
export async function expectToLookRight({ page, path }: { page: Page; path: string }): Promise<void> {
  const response = await page.goto(path)
  expect(response?.status(), path).toBe(200)
  for (const [width, colorScheme] of [
    [320, 'light'],
    [1280, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme })
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow, `${path} scrolls sideways at ${width} px`).toBeLessThanOrEqual(0)
    const found = colorScheme === 'light' ? await faults(page) : await colourFaults(page)
    expect(found, `${path}, ${width} px, ${colorScheme}`).toEqual([])
  }
}

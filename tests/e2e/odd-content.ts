import type { APIRequestContext, Page } from '@playwright/test'

import type { ContentCollection } from '@/domain/topics/content-collections'

import { cutOff, faults } from './fits'
import { expect, make, remove, test as base, type Made } from './staff'

type Collection = Exclude<ContentCollection, 'pages'>

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

/** The page answers, axe finds nothing, and nothing is cut off or has to be scrolled sideways, narrow and wide. */
export async function expectToLookRight({ page, path }: { page: Page; path: string }): Promise<void> {
  const response = await page.goto(path)
  expect(response?.status(), path).toBe(200)
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    // Colours are those of every page of its kind, and tested there.
    const found = width === 320 ? await faults(page) : await cutOff(page)
    expect(found, `${path}, ${width} px`).toEqual([])
  }
}

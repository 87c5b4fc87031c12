import type { APIRequestContext, Page } from '@playwright/test'

import { expect } from './staff'

export interface UploadedFile {
  name: string
  mimeType: string
  buffer: Buffer
}

export function markdownFile({
  content,
  name = 'document.md',
}: {
  content: string | Buffer
  name?: string
}): UploadedFile {
  return { name, mimeType: 'text/markdown', buffer: Buffer.from(content) }
}

/** Chooses a document on the import screen, which reads it at once. */
export async function choose({ page, file }: { page: Page; file: UploadedFile }): Promise<void> {
  await page.getByLabel(/^Document/).setInputFiles(file)
}

/** All content as staff sees it, with the number of versions: the same again when nothing was written. */
export async function contentOf(staff: APIRequestContext): Promise<object> {
  const content: Record<string, unknown> = {}
  for (const collection of ['topics', 'subtopics', 'organisations', 'sources']) {
    content[collection] = await read({ staff, path: `${collection}?draft=true` })
    const { totalDocs } = await read({ staff, path: `${collection}/versions?select[parent]=true` })
    content[`versions of ${collection}`] = totalDocs
  }
  return { ...content, imports: await read({ staff, path: 'imports?' }) }
}

async function read({
  staff,
  path,
}: {
  staff: APIRequestContext
  path: string
}): Promise<{ totalDocs: number }> {
  const response = await staff.get(`/api/${path}&depth=0&sort=id&pagination=false`)
  expect(response.status(), path).toBe(200)
  return response.json()
}

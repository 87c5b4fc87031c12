import { readFile } from 'node:fs/promises'
import path from 'node:path'

import type { Payload } from 'payload'

import { sitePagePaths, type SitePagePath } from '@/domain/pages/site-page'

import { defaultPageKey } from './default-page-key'
import { lexicalFromPageBody } from './lexical-from-page-body'
import { readPage } from './read-page'

/**
 * Makes and publishes each page about the guide that was never there; returns which. What an editor changed,
 * withdrew or deleted stays so: that a page was made is remembered beside it.
 */
export async function createDefaultPages(payload: Payload): Promise<SitePagePath[]> {
  const made: SitePagePath[] = []
  for (const page of sitePagePaths) {
    if (await payload.kv.has(defaultPageKey(page))) continue
    if (!(await isThere({ page, payload }))) {
      await create({ page, payload })
      made.push(page)
    }
    await payload.kv.set(defaultPageKey(page), { made: true })
  }
  return made
}

interface Named {
  page: SitePagePath
  payload: Payload
}

/** Also as a draft or in the trash. */
async function isThere({ page, payload }: Named): Promise<boolean> {
  const where = { path: { equals: page } }
  const { totalDocs } = await payload.count({ collection: 'pages', where, trash: true })
  return totalDocs > 0
}

async function create({ page, payload }: Named): Promise<void> {
  const text = await readFile(path.join(import.meta.dirname, `${page}.md`), 'utf8')
  const { title, description, body } = readPage(text)
  await payload.create({
    collection: 'pages',
    data: { path: page, title, description, body: lexicalFromPageBody(body), _status: 'published' },
    depth: 0,
  })
}

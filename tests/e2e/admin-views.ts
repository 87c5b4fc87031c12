import type { APIRequestContext, Page } from '@playwright/test'

import { make, remove, type Dossier } from './staff'

const collections = [
  'topics',
  'subtopics',
  'organisations',
  'sources',
  'pages',
  'media',
  'users',
  'shared-previews',
  'redirects',
  'synonyms',
  'reviews',
  'tips',
  'imports',
  'changes',
  'merges',
  'history',
]
const made = [
  'topics',
  'subtopics',
  'organisations',
  'sources',
  'pages',
  'media',
  'users',
  'redirects',
  'synonyms',
]
const withTrash = ['topics', 'organisations', 'redirects', 'tips']

/** Makes what the test site has none of, so that every form of the admin can be opened. */
export async function fillAdmin({
  staff,
  dossier,
}: {
  staff: APIRequestContext
  dossier: Dossier
}): Promise<AsyncDisposable & { views: string[] }> {
  const name = `Raad ${dossier.slug}`
  const organisation = { name, abbreviation: 'RVT', type: 'ngo', _status: 'published' }
  const gone = await make(staff, 'organisations', organisation)
  const kept = await make(staff, 'organisations', { ...organisation, slug: `${dossier.slug}-kept` })
  const post = (path: string, data: object) => staff.post(path, { data, failOnStatusCode: true })
  const redirect = await make(staff, 'redirects', {
    from: `/themas/${dossier.slug}-oud`,
    to: '/themas/asiel',
  })
  await post('/api/merges/merge', { collection: 'organisations', from: gone.id, into: kept.id })
  await post('/api/share-preview', { collection: 'topics', id: dossier.topic })
  const draft = await make(staff, 'sources?draft=true', { title: `Rapport ${dossier.slug}`, kind: 'rapport' })
  await post('/api/reviews/submit', { collection: 'sources', record: draft.id, note: 'Graag vandaag.' })
  return {
    views: [`/admin/collections/sources/${draft.id}`, `/admin/collections/organisations/${kept.id}`],
    [Symbol.asyncDispose]: async () => {
      await remove(staff, `/api/redirects/${redirect.id}`)
      await remove(staff, `/api/sources/${draft.id}`)
      for (const { id } of [gone, kept]) await remove(staff, `/api/organisations/${id}`)
    },
  }
}

/** The addresses of all screens: the dashboard, every list, every empty form, and a form of each collection. */
export async function adminViews({
  staff,
  dossier,
}: {
  staff: APIRequestContext
  dossier: Dossier
}): Promise<string[]> {
  const forms = await Promise.all(
    collections.map(async (collection) => {
      const { docs } = await (await staff.get(`/api/${collection}?limit=1&depth=0&draft=true`)).json()
      return docs.map(({ id }: { id: number }) => `/admin/collections/${collection}/${id}`)
    }),
  )
  const topic = `/admin/collections/topics/${dossier.topic}`
  const versions = await (
    await staff.get(`/api/topics/versions?where[parent][equals]=${dossier.topic}&limit=1`)
  ).json()
  return [
    '/admin',
    '/admin/account',
    '/admin/importeren',
    '/admin/links-vervangen',
    '/admin/dubbel',
    '/admin/handleiding',
    '/admin/globals/site',
    ...collections.map((collection) => `/admin/collections/${collection}`),
    ...made.map((collection) => `/admin/collections/${collection}/create`),
    ...withTrash.map((collection) => `/admin/collections/${collection}/trash`),
    ...forms.flat(),
    topic,
    `${topic}/versions`,
    `${topic}/versions/${versions.docs[0].id}`,
    '/admin/nergens',
  ]
}

/** What is read in another typeface than the two of the site; code has its own. */
export async function otherTypefaces(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isRead = (element: Element) =>
      element.matches('input:not([type=checkbox], [type=radio]), textarea, select') ||
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
    return [...document.body.querySelectorAll(':not(script, style, code, pre, pre *)')]
      .filter(
        (element) =>
          isRead(element) && element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
      )
      .filter((element) => !/^"?(inter|sourceSerif)/.test(getComputedStyle(element).fontFamily))
      .map((element) => element.outerHTML.slice(0, 120))
  })
}

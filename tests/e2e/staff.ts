import {
  test as base,
  expect,
  type APIRequestContext,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from '@playwright/test'

import type { StaffRole } from '@/domain/people/staff-role'
import { people } from '@/tests/support/people'

interface Staff {
  /** Speaks to the API as a member of staff. */
  as: (role: StaffRole) => Promise<APIRequestContext>
  /** A topic with one subtopic and one question, public, that is gone after the test. */
  dossier: Dossier
}

export interface Dossier {
  topic: number
  slug: string
  subtopic: number
  key: string
  question: string
}

interface Worker {
  /** The contexts that the tests of a worker have in turn, by their options. */
  contexts: Map<string, KeptContext>
}

interface KeptContext {
  context: BrowserContext
  /** Keeps the process of its pages alive. */
  anchor: Page
}

export const test = base.extend<Staff, Worker>({
  contexts: [
    async ({ browser: _ }, provide) => {
      const contexts = new Map<string, KeptContext>()
      await provide(contexts)
      for (const { context } of contexts.values()) await context.close()
    },
    { scope: 'worker' },
  ],

  // A page of a context that is there opens in a third of the time: its process runs, and has compiled the site's scripts.
  context: async (
    { contexts, browser, baseURL, colorScheme, javaScriptEnabled, locale, timezoneId, viewport },
    provide,
  ) => {
    const options = { baseURL, colorScheme, javaScriptEnabled, locale, timezoneId, viewport }
    const key = JSON.stringify(options)
    const kept = contexts.get(key) ?? (await openContext({ browser, options }))
    contexts.set(key, kept)
    await provide(kept.context)
    await emptyContext({ kept, site: baseURL ?? '' })
  },

  as: async ({ playwright, baseURL }, provide) => {
    const contexts: APIRequestContext[] = []
    await provide(async (role) => {
      // As a page of the site would, with the cookie that it gets.
      const { origin } = new URL(baseURL ?? '')
      const context = await playwright.request.newContext({ baseURL, extraHTTPHeaders: { origin } })
      await beginSession({ context, role, origin })
      contexts.push(context)
      return context
    })
    for (const context of contexts) await context.dispose()
  },

  dossier: async ({ as }, provide, { testId }) => {
    const staff = await as('eindredacteur')
    const name = `Proefthema ${testId}`
    const question = `Wie controleert ${name.toLowerCase()}?`
    const subtopic = await make(staff, 'subtopics', { title: 'Toezicht', questions: [{ text: question }] })
    const topic = await make(staff, 'topics', {
      title: name,
      description: 'Een thema voor een proef.',
      subtopics: [subtopic.id],
      _status: 'published',
    })
    await provide({
      topic: topic.id,
      slug: topic.slug,
      subtopic: subtopic.id,
      key: subtopic.questions[0]?.key ?? '',
      question,
    })
    await remove(staff, `/api/topics/${topic.id}`)
    await remove(staff, `/api/subtopics/${subtopic.id}`)
  },
})

export { expect }

async function openContext({
  browser,
  options,
}: {
  browser: Browser
  options: BrowserContextOptions
}): Promise<KeptContext> {
  const context = await browser.newContext(options)
  const anchor = await context.newPage()
  await anchor.goto('/robots.txt')
  return { context, anchor }
}

/** Closes the pages of a test and forgets what they kept; what the browser has compiled stays. */
async function emptyContext({
  kept: { context, anchor },
  site,
}: {
  kept: KeptContext
  site: string
}): Promise<void> {
  for (const page of context.pages()) if (page !== anchor) await page.close()
  await context.unrouteAll({ behavior: 'ignoreErrors' })
  await context.setOffline(false)
  await context.clearPermissions()
  await context.clearCookies()
  const devTools = await context.newCDPSession(anchor)
  await devTools.send('Storage.clearDataForOrigin', {
    origin: new URL(site).origin,
    storageTypes: 'local_storage,indexeddb,cache_storage,service_workers',
  })
  await devTools.detach()
}

/**
 * Has each change of a document say when it was read, as forms do, unless it has an `updatedAt` of its own: for tests of
 * something else than that.
 */
export function withReadTime(context: APIRequestContext): APIRequestContext {
  const [patch, post] = [context.patch.bind(context), context.post.bind(context)]
  context.post = async (address, options) => {
    if (address !== '/api/globals/site') return post(address, options)
    const { updatedAt } = await (await context.get(address)).json()
    return post(address, { ...options, data: { ...Object(options?.data), updatedAt } })
  }
  context.patch = async (address, options) => {
    const data: unknown = options?.data
    const document = /^\/api\/[a-z]+\/\d+/.exec(address)?.[0]
    if (!document || typeof data !== 'object' || data === null || 'updatedAt' in data)
      return patch(address, options)
    const read = await context.get(`${document}?draft=true&trash=true&depth=0`)
    const { updatedAt } = await read.json()
    return patch(address, { ...options, data: { ...data, updatedAt } })
  }
  return context
}

/** Gives the browser of a page a session, as the log-in form would. */
export async function logIn({ page, role }: { page: Page; role: StaffRole }): Promise<void> {
  const { origin } = new URL(test.info().project.use.baseURL ?? '')
  await beginSession({ context: page.request, role, origin })
}

/** A window of somebody’s own, logged in; whoever opens it closes its context. */
export async function windowOf({ browser, role }: { browser: Browser; role: StaffRole }): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' })).newPage()
  await logIn({ page, role })
  return page
}

async function beginSession({
  context,
  role,
  origin,
}: {
  context: APIRequestContext
  role: StaffRole
  origin: string
}): Promise<void> {
  const { email, password } = people[role]
  const answer = await context.post('/api/users/login', { data: { email, password }, headers: { origin } })
  expect(answer.status(), await answer.text()).toBe(200)
}

/** What tests use of a document that they made. */
export interface Made {
  id: number
  slug: string
  questions: { id: string; key: string }[]
}

/** Makes a document, which has to be allowed; whoever makes it removes it. */
export async function make(staff: APIRequestContext, collection: string, data: object): Promise<Made> {
  const response = await staff.post(`/api/${collection}`, { data })
  expect(response.status(), await response.text()).toBe(201)
  return (await response.json()).doc
}

export async function remove(staff: APIRequestContext, path: string): Promise<void> {
  const response = await staff.delete(`${path}?trash=true&overrideLock=true`)
  expect([200, 404], await response.text()).toContain(response.status())
}

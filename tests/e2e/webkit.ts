import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline'

import { endProcess } from '@/scripts/child-process'
import { findFreePort } from '@/scripts/postgres/free-port'

import { expect, test as base } from './staff'
import { startWatchedSite } from './watched-site'

interface WorkerWebKit {
  /** The address of a session of WebKitGTK, driven over HTTP as https://www.w3.org/TR/webdriver2/ describes. */
  session: string
}

interface WebKit {
  webkit: Browser
}

export interface Browser {
  open: (path: string) => Promise<void>
  /** Finds an element by XPath: what people see of it stands in there. */
  find: (xpath: string) => Promise<Element>
  /** What a function body returns in the page. */
  evaluate: (script: string) => Promise<unknown>
  address: () => Promise<string>
  /** A picture of the window, as PNG. */
  screenshot: () => Promise<Buffer>
  /** What went wrong on the page so far, in words. */
  faults: () => Promise<unknown>
}

export interface Element {
  click: () => Promise<void>
  type: (text: string) => Promise<void>
  /** What a function body returns that knows it as `element`. */
  evaluate: (script: string) => Promise<unknown>
}

/** How WebDriver calls keys that write nothing. */
export const key = { down: '\uE015', enter: '\uE007' }

const programs = [
  { file: '/usr/bin/WebKitWebDriver', name: 'webkit2gtk-driver' },
  { file: '/usr/bin/Xvfb', name: 'xvfb' },
]

export const test = base.extend<WebKit, WorkerWebKit>({
  session: [
    async ({}, provide) => {
      for (const { file, name } of programs) {
        if (!existsSync(file)) throw new Error(`No WebKit: install the package ${name} of Debian`)
      }
      const screen = spawn('/usr/bin/Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1000x24'], {
        stdio: ['ignore', 'pipe', 'ignore'],
      })
      const port = await findFreePort()
      const driver = spawn('/usr/bin/WebKitWebDriver', [`--port=${port}`], {
        stdio: 'ignore',
        // Without a graphics card a composited page is black on pictures.
        env: {
          ...process.env,
          WEBKIT_DISABLE_COMPOSITING_MODE: '1',
          DISPLAY: `:${await firstLineOf(screen)}`,
        },
      })
      const address = `http://127.0.0.1:${port}`
      await expect.poll(() => isListening(address)).toBe(true)
      const { sessionId } = Object(await ask({ address: `${address}/session`, body: { capabilities: {} } }))
      await provide(`${address}/session/${sessionId}`)
      await ask({ address: `${address}/session/${sessionId}`, method: 'DELETE' })
      for (const child of [driver, screen]) await endProcess({ child, patience: 5_000 })
    },
    { scope: 'worker' },
  ],

  webkit: async ({ session, baseURL }, provide) => {
    await using site = await startWatchedSite(String(baseURL))
    const evaluate = (script: string): Promise<unknown> =>
      ask({ address: `${session}/execute/sync`, body: { script, args: [] } })
    await provide({
      open: async (path) => {
        await ask({ address: `${session}/url`, body: { url: new URL(path, site.address).href } })
      },
      find: async (xpath) => findElement({ session, xpath }),
      evaluate,
      screenshot: async () => Buffer.from(String(await ask({ address: `${session}/screenshot` })), 'base64'),
      faults: () => evaluate('return window.faults'),
      address: async () => String(await ask({ address: `${session}/url` })),
    })
  },
})

async function findElement({ session, xpath }: { session: string; xpath: string }): Promise<Element> {
  const found = await ask({ address: `${session}/element`, body: { using: 'xpath', value: xpath } })
  const element = `${session}/element/${String(Object.values(Object(found))[0])}`
  const evaluate = (script: string): Promise<unknown> =>
    ask({
      address: `${session}/execute/sync`,
      body: { script: `const [element] = arguments\n${script}`, args: [found] },
    })
  return {
    click: async () => {
      await ask({ address: `${element}/click`, body: {} })
    },
    type: async (text) => {
      await ask({ address: `${element}/value`, body: { text } })
    },
    evaluate,
  }
}

async function ask({
  address,
  body,
  method = body ? 'POST' : 'GET',
}: {
  address: string
  body?: object
  method?: string
}): Promise<unknown> {
  const response = await fetch(address, { method, body: body && JSON.stringify(body) })
  const { value } = Object(await response.json())
  if (!response.ok) throw new Error(`WebKit: ${JSON.stringify(value)}`)
  return value
}

async function isListening(address: string): Promise<boolean> {
  return fetch(`${address}/status`).then(
    ({ ok }) => ok,
    () => false,
  )
}

async function firstLineOf({ stdout }: ChildProcess): Promise<string> {
  if (!stdout) throw new Error('The screen says nothing')
  const [line] = await once(createInterface(stdout), 'line')
  return String(line)
}

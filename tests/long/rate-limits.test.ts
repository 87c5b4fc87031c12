import { setTimeout as wait } from 'node:timers/promises'

import { expect, test } from 'vitest'

import { paths } from '@/domain/site/paths'
import { tipFields } from '@/domain/tips/tip'
import { findFreePort } from '@/scripts/postgres/free-port'

import { startCluster } from './machines/cluster'
import { administrator } from './machines/editor'
import { emptyFolder } from './machines/empty-folder'
import { startTwoNodes } from './machines/two-nodes'

const atOnce = 10

test('every limit holds over both nodes together, also for what comes at once', async () => {
  const folder = emptyFolder()
  const { url: databaseURL } = await startCluster(folder)
  // Nothing listens there: requests come as from a proxy, which says from where.
  const port = await findFreePort()
  const { first, second } = await startTwoNodes({ folder, databaseURL, port })
  const origin = `http://localhost:${port}`
  const nodes = [first.url, second.url]

  const send = async ({ number, path, body, from, type = 'application/json' }: Sending): Promise<string> => {
    const response = await fetch(`${nodes[number % 2]}${path}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin, 'content-type': type, 'x-forwarded-for': from },
      body,
    })
    await response.arrayBuffer()
    return `${response.status} ${response.headers.get('location') ?? ''}`.trim()
  }
  /** What so many requests are answered, sorted; ten come at once. */
  const answers = async ({
    count,
    ask,
  }: {
    count: number
    ask: (number: number) => Ask
  }): Promise<string[]> => {
    const given: string[] = []
    for (let first = 0; first < count; first += atOnce) {
      const numbers = Array.from({ length: Math.min(atOnce, count - first) }, (_, index) => first + index)
      given.push(...(await Promise.all(numbers.map((number) => send({ number, ...ask(number) })))))
    }
    return given.sort()
  }
  const guess = ({ email, from }: { email: string; from: string }): Ask => {
    const body = JSON.stringify({ email, password: 'een verkeerd wachtwoord' })
    return { path: '/api/users/login', body, from }
  }

  const ofPair = { count: 30, ask: () => guess({ email: 'een@gids.example', from: '192.0.2.1' }) }
  expect(await answers(ofPair)).toEqual([...times(10, '401'), ...times(20, '429')])

  const ofNetwork = {
    count: 120,
    ask: (number: number) => guess({ email: `${number}@gids.example`, from: '192.0.2.2' }),
  }
  expect(await answers(ofNetwork)).toEqual([...times(100, '401'), ...times(20, '429')])

  // Fifteen are free, and the first pause begins with one more.
  const ofAccount = {
    count: 40,
    ask: (number: number) => guess({ email: administrator.email, from: `198.51.100.${number}` }),
  }
  expect(await answers(ofAccount)).toEqual([...times(16, '401'), ...times(24, '429')])

  const ofMails = {
    count: 12,
    ask: (number: number) => ({
      path: '/api/users/forgot-password',
      body: JSON.stringify({ email: administrator.email }),
      from: `203.0.113.${number}`,
    }),
  }
  expect(await answers(ofMails)).toEqual([...times(5, '200'), ...times(7, '429')])

  const page = await (await fetch(`${first.url}/tip`)).text()
  const form = new URLSearchParams({
    [tipFields.kind]: 'tip',
    [tipFields.text]: 'Er is meer.',
    [tipFields.time]: valueOf({ page, name: tipFields.time }),
  })
  // No person fills in a form faster.
  await wait(3100)
  const ofTips = {
    count: 12,
    ask: () => ({
      path: '/api/tips/send',
      body: String(form),
      from: '192.0.2.3',
      type: 'application/x-www-form-urlencoded',
    }),
  }
  const [sent, rejected] = [paths.tipSent, paths.tip({ path: null, rejection: 'vaak' })]
  expect(await answers(ofTips)).toEqual([...times(5, `303 ${sent}`), ...times(7, `303 ${rejected}`)].sort())
})

interface Sending extends Ask {
  /** The node is one by an even number, and the other by an odd one. */
  number: number
}

interface Ask {
  path: string
  body: string
  from: string
  type?: string
}

function times(count: number, answer: string): string[] {
  return Array.from({ length: count }, () => answer)
}

function valueOf({ page, name }: { page: string; name: string }): string {
  const [tag = ''] = new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(page) ?? []
  return /value="([^"]*)"/.exec(tag)?.[1] ?? ''
}

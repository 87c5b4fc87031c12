import { setTimeout as wait } from 'node:timers/promises'

import { expect, onTestFinished, vi } from 'vitest'

import { test } from '@/tests/support/integration-test'
import { startFarm } from '@/tests/support/link-farm/farm'
import { site } from '@/tests/support/link-farm/kinds'
import { startCheckingNode } from '@/tests/support/link-farm/start-checking-node'

import { addDueLinks } from './check-due-links'

const moments = process.env.TEST_LONG ? 50 : 2
const pause = 150
const hosts = Array.from({ length: 8 }, (_, at) => `host${at}`)

test(
  `killed at ${moments} moments, nodes lose no address, and ask no host twice within the pause`,
  { timeout: 60_000 + moments * 20_000 },
  async ({ payload, make: _ }) => {
    const farm = await startFarm({ hosts: () => Object.fromEntries(hosts.map((host) => [host, site()])) })
    onTestFinished(() => farm[Symbol.asyncDispose]())
    const places = Array.from({ length: 1 + Math.ceil(moments / 2) }, (_, at) => `/verslag?deel=${at}`)
    await addDueLinks({
      payload,
      addresses: places.flatMap((place) => hosts.map((host) => farm.url(host, place))),
    })
    const execute = async (statement: string): Promise<Record<string, unknown>[]> =>
      (await payload.db.drizzle.execute(statement)).rows
    const answered = async (): Promise<number> =>
      Number((await execute('select count(*) as n from link_checks where last_answer is not null'))[0]?.n)

    for (let moment = 0; moment < moments; moment += 1) {
      const before = farm.requests.length
      const node = await startCheckingNode({ pause })
      await vi.waitFor(() => expect(farm.requests.length).toBeGreaterThan(before), { timeout: 20_000 })
      await wait((moment * 37) % 400)
      await node.kill()
      // Nobody waits a quarter of an hour here.
      await execute('update link_checks set claimed_until = now() where claimed_until is not null')
      // What was answered is begun again, so that there is something to do until the end.
      await execute('update link_checks set due_at = now()')
    }
    await execute('update link_checks set last_answer = null')
    const node = await startCheckingNode({ pause })
    await vi.waitFor(async () => expect(await answered()).toBe(places.length * hosts.length), {
      timeout: 50_000 + places.length * 10_000,
    })
    await node.kill()

    for (const host of hosts) {
      const times = farm.requests.filter((request) => request.host === `${host}.example`).map(({ at }) => at)
      const gaps = times.slice(1).map((at, place) => at - (times[place] ?? 0))
      // Between two processes, as far as a request takes the same time to leave.
      expect(Math.min(...gaps), host).toBeGreaterThan(pause * 0.8)
    }
    const wrong =
      "select address, last_answer from link_checks where last_answer <> 'page' or state <> 'works'"
    expect(await execute(wrong)).toEqual([])
  },
)

import { expect, onTestFinished, vi } from 'vitest'

import { test } from '@/tests/support/integration-test'
import { startFarm } from '@/tests/support/link-farm/farm'
import { site } from '@/tests/support/link-farm/kinds'
import { startCheckingNode } from '@/tests/support/link-farm/start-checking-node'

const [addresses, hosts] = process.env.TEST_LONG ? [10_000, 500] : [100, 20]

test(
  `${addresses} addresses over ${hosts} hosts are checked within 64 MB above rest`,
  { timeout: 60_000 + addresses * 150 },
  async ({ payload, make: _ }) => {
    const farm = await startFarm({ hosts: () => Object.fromEntries(names.map((host) => [host, site()])) })
    onTestFinished(() => farm[Symbol.asyncDispose]())
    const { port } = new URL(farm.url('host0'))
    // No statement may take longer than the site has patience for.
    for (let from = 1; from <= addresses; from += 500)
      await payload.db.drizzle.execute(`
        insert into sources (title, url, _status)
        select 'Bron', 'http://host' || n % ${hosts} || '.example:${port}/verslag?deel=' || n, 'published'
        from generate_series(${from}, ${Math.min(from + 499, addresses)}) as n`)
    await payload.db.drizzle.execute('update link_checks set due_at = now()')
    const node = await startCheckingNode({ pause: 0 })
    const isDone = async (): Promise<void> => {
      const { rows } = await payload.db.drizzle.execute(
        "select count(*)::int as left from link_checks where last_answer is distinct from 'page'",
      )
      expect(rows).toEqual([{ left: 0 }])
    }
    await vi.waitFor(isDone, { timeout: 50_000 + addresses * 150, interval: 500 })
    await node.kill()
    expect(node.memory.most - node.memory.first).toBeLessThan(64_000_000)
  },
)

const names = Array.from({ length: hosts }, (_, at) => `host${at}`)

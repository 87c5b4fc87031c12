import { subscribe } from 'node:diagnostics_channel'
import type { Registry } from 'prom-client'
import { z } from 'zod'

import { databasePoolChannel } from '../database/pool-channel'
import { addGauge } from './add-gauge'

const counts = z.object({ totalCount: z.number(), idleCount: z.number(), waitingCount: z.number() })

/** Adds how busy the connections of Payload are, from when Payload shows its pool. */
export function watchPayloadPool(registry: Registry): void {
  const shown: unknown[] = []
  subscribe(databasePoolChannel, (pool) => (shown[0] = pool))
  const read = (name: keyof z.output<typeof counts>) => (): number | null =>
    shown.length === 0 ? null : counts.parse(shown[0])[name]
  addGauge({
    registry,
    name: 'gids_database_pool_connections',
    help: 'Connections that requests share.',
    read: read('totalCount'),
  })
  addGauge({
    registry,
    name: 'gids_database_pool_idle_connections',
    help: 'Of those connections, the ones that nothing uses.',
    read: read('idleCount'),
  })
  addGauge({
    registry,
    name: 'gids_database_pool_waiting',
    help: 'Statements and transactions that wait for a connection.',
    read: read('waitingCount'),
  })
}

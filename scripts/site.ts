import type { Settings } from '@/server/environment'
import { metricsHost } from '../server/metrics/metrics-server'
import { bundleProgram } from './import/bundle-program'
import { startProjectScript } from './child-process'
import { heapCeiling } from './heap-ceiling'
import { type KeptProcess, keepRunning } from './keep-running'
import { isPortFree } from './postgres/free-port'
import { PlainError } from './say'

/**
 * Serves the site in a process of its own, and waits until it listens: as it was built, unless NODE_ENV is
 * `development`. Until it is disposed of it is started again when it dies; `signal` ends its first start.
 */
export async function startSite(environment: NodeJS.ProcessEnv, signal?: AbortSignal): Promise<KeptProcess> {
  // In development the source changes while it runs.
  const parseWorker = environment.NODE_ENV === 'development' ? null : await bundleProgram('parse-worker')
  return keepRunning({
    name: 'The site',
    start: () =>
      startProjectScript({
        name: 'server',
        environment: { ...fewArenas, PARSE_WORKER: parseWorker ?? undefined, ...environment },
        nodeArguments: heapCeiling(),
      }),
    patience: 6000,
    signal,
  })
}

/**
 * Has the C library of most Linux systems keep what many threads gave back in two places instead of eight per processor:
 * after thousands of pages the site takes a third less memory.
 */
const fewArenas = { MALLOC_ARENA_MAX: '2' }

/** Throws a plain sentence when the site cannot listen where it is set to. */
export async function requireFreePorts({
  PORT,
  HOST,
  METRICS_PORT,
}: Pick<Settings, 'PORT' | 'HOST' | 'METRICS_PORT'>): Promise<void> {
  await requireFreePort({ setting: 'PORT', port: PORT, host: HOST })
  if (METRICS_PORT === undefined) return
  await requireFreePort({ setting: 'METRICS_PORT', port: METRICS_PORT, host: metricsHost })
}

export async function requireFreePort({
  setting,
  port,
  host,
}: {
  setting: 'PORT' | 'METRICS_PORT'
  port: number
  host?: string
}): Promise<void> {
  if (await isPortFree({ port, host }).catch(rejectHost)) return
  throw new PlainError(
    `Another program listens on port ${port}: set ${setting} to a free one, such as ${setting}=${port + 1}`,
  )
}

function rejectHost(error: unknown): never {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'EADDRNOTAVAIL') throw error
  throw new PlainError('HOST is no address of this machine: set it to one that the site can listen on')
}

import { endProcess, startProjectScript } from './child-process'
import { isPortFree } from './postgres/free-port'
import { PlainError } from './say'

/** The built site, which answers on its port until it is disposed of. */
export type Site = AsyncDisposable & {
  /** Of the process that serves it. */
  pid: number
  /** Rejects when it ends by itself. */
  gone: Promise<never>
}

/**
 * Serves the site in a process of its own, and waits until it listens: as it was built, unless NODE_ENV is
 * `development`.
 */
export async function startSite(environment: NodeJS.ProcessEnv): Promise<Site> {
  const server = startProjectScript({
    name: 'server',
    environment,
  })
  const stop = (): Promise<void> => endProcess({ child: server, patience: 6000 })
  const listening = new Promise((resolve) => server.once('message', resolve))
  const gone = new Promise<never>((_, reject) => {
    server.once('exit', (code, signal) => {
      reject(new PlainError(`The site has ended (${signal ?? `code ${code}`}): see above`))
    })
  })
  gone.catch(() => undefined)
  await Promise.race([listening, gone])
  return { pid: server.pid ?? 0, gone, [Symbol.asyncDispose]: stop }
}

/** Throws a plain sentence when the site cannot have its port. */
export async function requireFreePort(port: number): Promise<void> {
  if (await isPortFree({ port })) return
  throw new PlainError(
    `Another program listens on port ${port}: set PORT to a free one, such as PORT=${port + 1}`,
  )
}

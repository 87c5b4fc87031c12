import { endProcess, startProjectScript } from '../child-process'
import { PlainError, say } from '../say'
import { superuser } from './cluster'
import type { KeeperMessage, KeeperOptions } from './messages'

/** An embedded PostgreSQL that runs as long as this process does, or until it is disposed of. */
export type EmbeddedPostgres = AsyncDisposable & {
  /** The address of one of its databases, with the password. */
  urlOf: (database: string) => string
  port: number
  /** The process that looks after it. */
  keeper: number
  /** What a person should know about where it is. */
  notices: string[]
  /** Rejects when it has gone for good. */
  gone: Promise<never>
}

/** Starts PostgreSQL on the data in `dataDir`, which is made when there is none. */
export async function startPostgres(options: KeeperOptions): Promise<EmbeddedPostgres> {
  const notices: string[] = []
  const keeper = startProjectScript({
    name: 'postgres/keeper',
    args: [JSON.stringify(options)],
    options: { detached: true },
  })
  const ready = new Promise<{ port: number; password: string }>((resolve) => {
    keeper.on('message', (message: KeeperMessage) => {
      if (message.type === 'ready') resolve(message)
      if (message.type === 'notice') notices.push(message.text)
      if (message.type === 'lost') say(`${message.text}: it is started again`)
    })
  })
  const gone = new Promise<never>((_, reject) => {
    keeper.on('message', (message: KeeperMessage) => {
      if (message.type === 'failed') reject(new PlainError(message.text))
    })
    keeper.once('exit', () => reject(new PlainError('The embedded PostgreSQL has ended')))
  })
  const stop = (): Promise<void> => endProcess({ child: keeper, patience: 8000 })
  try {
    const { port, password } = await Promise.race([ready, gone])
    const urlOf = (database: string): string =>
      `postgres://${superuser}:${password}@127.0.0.1:${port}/${database}`
    return { urlOf, port, keeper: keeper.pid ?? 0, notices, gone, [Symbol.asyncDispose]: stop }
  } catch (error) {
    await stop()
    throw error
  }
}

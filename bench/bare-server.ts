import { endProcess, startProjectScript } from '@/scripts/child-process'
import { PlainError } from '@/scripts/say'
import type { Way } from './ask'

/** A server that does nothing but send the bytes that the site sends for one page. */
export type BareServer = AsyncDisposable & { pid: number; port: number }

export async function startBareServer({
  site,
  path,
  way,
  signal,
}: {
  /** The port of the site. */
  site: number
  path: string
  way: Way
  signal: AbortSignal
}): Promise<BareServer> {
  const child = startProjectScript({
    name: '../bench/serve-bytes',
    args: [String(site), path, way],
    signal,
  })
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message: { port: number }) => resolve(message.port))
    child.once('error', reject)
    child.once('exit', () => reject(new PlainError('The bare server ended too soon: see above')))
  })
  const stop = (): Promise<void> => endProcess({ child, patience: 2000 })
  return { pid: child.pid ?? 0, port, [Symbol.asyncDispose]: stop }
}

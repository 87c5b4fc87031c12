import { createServer as createControl } from 'node:http'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'

/** Stands between the site and its database, so that a test can take the database away and give it back. */
export type DatabaseGate = AsyncDisposable & {
  /** The address of the database, through the gate. */
  databaseURL: string
  /** Where to POST to: `/shut` breaks every connection and lets none through until `/open`. */
  controlURL: string
}

/** Puts a gate, which is open, before a database. */
export async function startDatabaseGate(databaseURL: string): Promise<DatabaseGate> {
  const database = new URL(databaseURL)
  const passing = new Set<Socket>()
  let isOpen = true

  const gate = createServer((client) => {
    if (!isOpen) {
      client.resetAndDestroy()
      return
    }
    const server = connect(Number(database.port), database.hostname)
    join({ client, server, passing })
  })
  const control = createControl((request, response) => {
    const found = request.method === 'POST' && (request.url === '/open' || request.url === '/shut')
    if (found) isOpen = request.url === '/open'
    if (!isOpen) for (const socket of passing) socket.resetAndDestroy()
    response.writeHead(found ? 204 : 404).end()
  })

  const through = new URL(databaseURL)
  through.hostname = '127.0.0.1'
  through.port = String(await listen(gate))
  const controlURL = `http://127.0.0.1:${await listen(control)}`
  const stop = async (): Promise<void> => {
    for (const socket of passing) socket.destroy()
    control.closeAllConnections()
    await Promise.all([close(gate), close(control)])
  }
  return { databaseURL: through.href, controlURL, [Symbol.asyncDispose]: stop }
}

/** Lets two ends speak to each other until one of them is gone: then so is the other. */
function join({ client, server, passing }: { client: Socket; server: Socket; passing: Set<Socket> }): void {
  for (const [one, other] of [
    [client, server],
    [server, client],
  ] as const) {
    passing.add(one)
    one.setNoDelay(true)
    one.pipe(other)
    // What went wrong matters to the two ends, who notice by themselves.
    one.on('error', () => undefined)
    one.once('close', () => {
      passing.delete(one)
      other.destroy()
    })
  }
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  // A server that listens on a port has such an address.
  return (server.address() as AddressInfo).port
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()))
}

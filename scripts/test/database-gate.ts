import { createServer as createControl } from 'node:http'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'

/** Stands between the site and its database, so that a test can take the database away and give it back. */
export type DatabaseGate = AsyncDisposable & {
  /** The address of the database, through the gate. */
  databaseURL: string
  /**
   * Where to POST to: `/shut` breaks every connection and lets none through until `/open`. After `/hold` connections
   * stay and are made, and nothing goes through until `/open`, as with a database that hangs; after `/crowd` that is so for
   * new connections alone, as with one that has no more of them. A GET of `/statements` answers with how many SQL
   * statements went through so far.
   */
  controlURL: string
}

/** Puts a gate, which is open, before a database. */
export async function startDatabaseGate(databaseURL: string): Promise<DatabaseGate> {
  const database = new URL(databaseURL)
  const passing = new Set<Socket>()
  let state: Order = 'open'
  let statements = 0

  const gate = createServer((client) => {
    if (state === 'shut') {
      client.resetAndDestroy()
      return
    }
    const server = connect(Number(database.port), database.hostname)
    join({ client, server, passing })
    client.on(
      'data',
      countStatements(() => (statements += 1)),
    )
    if (state === 'hold' || state === 'crowd') for (const socket of [client, server]) socket.pause()
  })
  const control = createControl((request, response) => {
    if (request.url === '/statements') {
      response.end(String(statements))
      return
    }
    const order = orders.get(request.method === 'POST' ? (request.url ?? '') : '')
    state = order ?? state
    for (const socket of order ? passing : []) {
      if (order === 'shut') socket.resetAndDestroy()
      else if (order === 'hold') socket.pause()
      else if (order === 'open') socket.resume()
    }
    response.writeHead(order ? 204 : 404).end()
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

type Order = 'open' | 'shut' | 'hold' | 'crowd'

const orders = new Map<string, Order>([
  ['/open', 'open'],
  ['/shut', 'shut'],
  ['/hold', 'hold'],
  ['/crowd', 'crowd'],
])

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

/**
 * Reads along with what a client of PostgreSQL sends, and tells of each statement: a simple query, or the execution of
 * one that was prepared. The first message has no type; every other has a letter, and its length in four bytes.
 */
function countStatements(found: () => void): (chunk: Buffer) => void {
  let rest = Buffer.alloc(0)
  let isStarted = false
  return (chunk) => {
    rest = Buffer.concat([rest, chunk])
    while (rest.length >= 5) {
      const letter = isStarted ? 1 : 0
      const length = letter + rest.readInt32BE(letter)
      if (rest.length < length) return
      const type = isStarted ? String.fromCharCode(rest[0] ?? 0) : ''
      if (type === 'Q' || type === 'E') found()
      isStarted = true
      rest = rest.subarray(length)
    }
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

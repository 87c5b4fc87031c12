import { createServer } from 'node:net'

type Listening = { port: number; host?: string }

/** A port of 127.0.0.1 that nothing listens on: the preferred one, when it is free. */
export async function findFreePort(preferred?: number): Promise<number> {
  if (preferred && (await isPortFree({ port: preferred, host: '127.0.0.1' }))) return preferred
  return listenBriefly({ port: 0, host: '127.0.0.1' })
}

/** Whether this process could listen on the port; without a host, on every address of this machine. */
export async function isPortFree(place: Listening): Promise<boolean> {
  try {
    await listenBriefly(place)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return false
    throw error
  }
}

function listenBriefly(place: Listening): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(place, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : place.port))
    })
  })
}

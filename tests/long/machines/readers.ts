import { untilTestEnds } from './until-test-ends'

export interface Reading {
  path: string
  /** 0 where no answer came. */
  status: number
  text: string
  /** By the clock of this process. */
  asked: number
  answered: number
}

export interface Readers {
  readings: Reading[]
  /** Settles when each has had what it was reading. */
  stop: () => Promise<void>
}

/** Has visitors read addresses one after another, as fast as they are answered. */
export function startReaders({
  addresses,
  count,
  keep = () => true,
}: {
  addresses: string[]
  count: number
  /** Which of the readings are of interest. */
  keep?: (reading: Reading) => boolean
}): Readers {
  const stopping = new AbortController()
  const readings: Reading[] = []
  const read = async (first: number): Promise<void> => {
    for (let turn = first; !stopping.signal.aborted; turn += 1) {
      const reading = await readAddress(addresses[turn % addresses.length] ?? '')
      if (keep(reading)) readings.push(reading)
    }
  }
  const reading = Promise.all(Array.from({ length: count }, (_, index) => read(index)))
  const stop = async (): Promise<void> => {
    stopping.abort()
    await reading
  }
  untilTestEnds({ [Symbol.asyncDispose]: stop })
  return { readings, stop }
}

async function readAddress(path: string): Promise<Reading> {
  const asked = performance.now()
  try {
    const response = await fetch(path, { redirect: 'manual', signal: AbortSignal.timeout(20_000) })
    const text = await response.text()
    return { path, status: response.status, text, asked, answered: performance.now() }
  } catch (error) {
    return { path, status: 0, text: String(error), asked, answered: performance.now() }
  }
}

/** Every page that the sitemap of a node names. */
export async function knownPaths(node: string): Promise<string[]> {
  const text = await (await fetch(`${node}/sitemap.xml`)).text()
  return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname)
}

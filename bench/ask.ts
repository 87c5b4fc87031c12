import { type Agent, type IncomingHttpHeaders, request } from 'node:http'

/** How a browser asks for the bytes of a page; `unchanged` for one that has them, in gzip, and asks whether they are good. */
export const ways = ['identity', 'gzip', 'br', 'unchanged'] as const

export type Way = (typeof ways)[number]

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  /** As it was sent, compressed or not. */
  body: Buffer
}

/** Asks a server of this machine for a page over a connection that is kept. */
export function ask({
  agent,
  port,
  path,
  way,
  etag,
}: {
  agent?: Agent
  port: number
  path: string
  way: Way
  /** Of what the browser has. */
  etag?: string
}): Promise<Answer> {
  const headers = {
    'accept-encoding': way === 'unchanged' ? 'gzip' : way,
    accept: 'text/html',
    ...(etag ? { 'if-none-match': etag } : {}),
  }
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, agent, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.once('error', reject)
      response.once('end', () => {
        const { statusCode: status = 0 } = response
        if (status === 200 || status === 304)
          resolve({ status, headers: response.headers, body: Buffer.concat(parts) })
        else reject(new Error(`${path} answers ${status}`))
      })
    })
    asked.once('error', reject)
    asked.end()
  })
}

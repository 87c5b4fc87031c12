import { type Agent, type IncomingHttpHeaders, request } from 'node:http'

/** How a browser asks for the bytes of a page. */
export type Encoding = 'gzip' | 'identity'

export interface Answer {
  headers: IncomingHttpHeaders
  /** As it was sent, compressed or not. */
  body: Buffer
}

/** Asks a server of this machine for a page over a connection that is kept. */
export function ask({
  agent,
  port,
  path,
  encoding,
}: {
  agent?: Agent
  port: number
  path: string
  encoding: Encoding
}): Promise<Answer> {
  const headers = { 'accept-encoding': encoding, accept: 'text/html' }
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, agent, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.once('error', reject)
      response.once('end', () => {
        if (response.statusCode === 200) resolve({ headers: response.headers, body: Buffer.concat(parts) })
        else reject(new Error(`${path} answers ${response.statusCode}`))
      })
    })
    asked.once('error', reject)
    asked.end()
  })
}

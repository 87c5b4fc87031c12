import { readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import path from 'node:path'

import sharp from 'sharp'
import { onTestFinished } from 'vitest'

import { publicInternet, type Network } from '@/server/outgoing/network'

import { listen } from './bucket'

/** Serves one image over https, and has `network` take its host for one of the public internet. */
export async function serveImage(): Promise<{ url: string; network: Network; asked: () => number }> {
  const colour = { width: 8, height: 6, channels: 3, background: '#224488' } as const
  const image = await sharp({ create: colour }).png().toBuffer()
  const tls = (name: string): string => readFileSync(path.resolve('tests/fixtures/tls', name), 'utf8')
  let requests = 0
  const server = createServer({ key: tls('key.pem'), cert: tls('certificate.pem') }, (_, response) => {
    requests += 1
    response.end(image)
  })
  onTestFinished(() => void server.close())
  const port = await listen(server)
  const network: Network = {
    ...publicInternet({ site: 'https://gids.example' }),
    isAllowedPort: () => true,
    resolve: () => Promise.resolve(['127.0.0.1']),
    isAllowed: (address) => address === '127.0.0.1',
    ca: tls('certificate.pem'),
  }
  return { url: `https://beelden.example:${port}/beeld.png`, network, asked: () => requests }
}

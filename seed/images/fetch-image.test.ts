import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

import sharp from 'sharp'
import { expect, onTestFinished, test } from 'vitest'

import { publicInternet, type Network } from '@/server/outgoing/network'

import { fetchImage } from './fetch-image'

const internet = publicInternet({ site: 'https://gids.example' })

const tls = (name: string): string => readFileSync(path.resolve('tests/fixtures/tls', name), 'utf8')

async function picture(format: 'jpeg' | 'png' | 'webp' | 'gif'): Promise<Buffer> {
  const colour = { width: 4, height: 3, channels: 3, background: '#224488' } as const
  return sharp({ create: colour }).toFormat(format).toBuffer()
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** A server on this machine that goes by the name beelden.example, and a network in which that is allowed. */
async function serve(answer: Answer): Promise<{ at: (path: string) => string; network: Network }> {
  const server = createServer({ key: tls('key.pem'), cert: tls('certificate.pem') }, answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo // of a server that listens on a port
  const network: Network = {
    ...internet,
    isAllowedPort: () => true,
    resolve: (host) => Promise.resolve(host === 'binnen.example' ? ['10.0.0.1'] : ['127.0.0.1']),
    isAllowed: (address) => address === '127.0.0.1',
    ca: tls('certificate.pem'),
  }
  return { at: (place) => `https://beelden.example:${port}${place}`, network }
}

function send(content: Buffer | string): Answer {
  return (_, response) => response.end(content)
}

function redirect(location: (request: IncomingMessage) => string): Answer {
  return (request, response) => response.writeHead(302, { location: location(request) }).end()
}

test.each(['jpeg', 'png', 'webp'] as const)('takes a %s, whatever its server calls it', async (format) => {
  const image = await picture(format)
  const { at, network } = await serve((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end(image),
  )
  expect(await fetchImage({ url: at('/beeld'), network })).toEqual({
    data: image,
    mimetype: `image/${format}`,
  })
})

test('follows three redirects', async () => {
  const image = await picture('png')
  const { at, network } = await serve((request, response) => {
    const step = Number(request.url?.slice(1))
    if (step < 3) redirect(() => `/${step + 1}`)(request, response)
    else send(image)(request, response)
  })
  expect((await fetchImage({ url: at('/0'), network })).data).toEqual(image)
})

test('connects to the address that was checked, and asks for its name once', async () => {
  const image = await picture('png')
  const { at, network } = await serve(send(image))
  const asked: string[] = []
  const resolve = (host: string): Promise<string[]> => {
    asked.push(host)
    return Promise.resolve([asked.length === 1 ? '127.0.0.1' : '10.0.0.1'])
  }
  await fetchImage({ url: at('/'), network: { ...network, resolve } })
  expect(asked).toEqual(['beelden.example'])
})

const refusals: [string, Answer, RegExp][] = [
  ['another kind of file', send('<html>'), /geen JPEG, PNG of WebP/],
  ['a script that begins as an image', send('\xff\xd8\xff<script>'), /geen/],
  ['an error', (_, response) => response.writeHead(404).end(), /antwoordt met 404/],
  ['more than 10 MB', send(Buffer.alloc(10_000_001, 1)), /groter dan 10 MB/],
  ['a fourth redirect', redirect(({ url }) => `${url ?? ''}x`), /meer dan 3 doorverwijzingen/],
  ['a redirect to http', redirect(() => 'http://beelden.example/'), /niet met https/],
  [
    'a redirect to a private name',
    redirect(() => 'https://binnen.example/'),
    /niet van het openbare internet/,
  ],
  [
    'a redirect to a private address',
    redirect(() => 'https://192.168.1.1/'),
    /niet van het openbare internet/,
  ],
  ['a redirect to loopback in IPv6', redirect(() => 'https://[::1]/'), /niet van het openbare internet/],
  ['a redirect with a password', redirect(() => 'https://a:b@beelden.example/'), /naam of wachtwoord/],
]

test.each(refusals)('refuses %s', async (_, answer, reason) => {
  const { at, network } = await serve(answer)
  await expect(fetchImage({ url: at('/'), network })).rejects.toThrow(reason)
})

test('gives up when it takes too long', async () => {
  const { at, network } = await serve((_, response) => response.write('\x89PNG'))
  await expect(fetchImage({ url: at('/'), network, milliseconds: 200 })).rejects.toThrow(/te lang/)
})

test('refuses a GIF', async () => {
  const { at, network } = await serve(send(await picture('gif')))
  await expect(fetchImage({ url: at('/'), network })).rejects.toThrow(/geen JPEG/)
})

test('refuses a server on this machine, when it is not told otherwise', async () => {
  const { at, network } = await serve(send(await picture('png')))
  const url = at('/').replace('beelden.example', '127.0.0.1')
  await expect(fetchImage({ url, network: { ...internet, isAllowedPort: () => true } })).rejects.toThrow(
    /niet van het openbare internet/,
  )
  const { resolve } = network
  const mixed = {
    ...network,
    isAllowed: internet.isAllowed,
    resolve: async (host: string) => [...(await resolve(host)), '8.8.8.8'],
  }
  await expect(fetchImage({ url: at('/'), network: mixed })).rejects.toThrow(/niet van het openbare internet/)
})

test.each(['http://beelden.example/', 'ftp://beelden.example/', 'https://', 'geen adres'])(
  'asks nobody for %s',
  async (url) => {
    const network = { ...internet, resolve: () => Promise.reject(new Error('asked')) }
    await expect(fetchImage({ url, network })).rejects.toThrow(/adres/)
  },
)

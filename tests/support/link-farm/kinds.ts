import { gzipSync } from 'node:zlib'

import type { Farm, FarmHost } from './farm'

/** A page of this text, among what all pages of a site have. */
export function page(title: string, text = title): string {
  const words = Array.from({ length: 40 }, (_, at) => `${title} woord ${'abcdefghij'[at % 10]}${at} ${text}`)
  return `<!doctype html><html><head><title>${title}</title><style>p { color: red }</style></head>
    <body><nav>Start Nieuws Contact</nav><p>${words.join(' ')}</p><script>var nonce = ${Math.random()}</script></body></html>`
}

export const html = { 'content-type': 'text/html; charset=utf-8' }

export function gives(body: string | Buffer, headers: Record<string, string> = html, status = 200): FarmHost {
  return (_, response) => response.writeHead(status, headers).end(body)
}

/** One page at a place, with whatever stands below it; what every other address gives is for `otherwise` to say. */
export function site({
  otherwise = gives(page('Niet gevonden'), html, 404),
  body = page('Verslag'),
  place = '/verslag',
} = {}): FarmHost {
  const isThere = (url = ''): boolean => (place === '/' ? url === place : url.startsWith(place))
  return (request, response) =>
    isThere(request.url) ? gives(body)(request, response) : otherwise(request, response)
}

function redirects(to: string, status = 301): FarmHost {
  return (request, response) =>
    /^\/(?:verslag)?$/.test(request.url ?? '')
      ? response.writeHead(status, { location: to }).end()
      : response.writeHead(404).end()
}

const never: FarmHost = () => undefined

/** What the hosts of the farm do, by what they are called. */
export function farmHosts({ url }: Pick<Farm, 'url'>): Record<string, FarmHost> {
  return {
    goed: site(),
    verhuisd: redirects(url('goed', '/verslag')),
    'voorlopig-elders': redirects(url('goed', '/verslag'), 302),
    'naar-bestand': redirects(url('bestand', '/verslag')),
    'naar-prive': redirects('http://10.0.0.1/'),
    'naar-niets': redirects('http://'),
    'naar-voorpagina': (request, response) =>
      request.url === '/' ? gives(page('Welkom'))(request, response) : redirects('/')(request, response),
    'naar-inlog': (request, response) =>
      request.url?.startsWith('/inloggen')
        ? gives(page('Inloggen'))(request, response)
        : redirects('/inloggen?terug=x', 302)(request, response),
    rondjes: redirects('/verslag'),
    weggehaald: gives('', {}, 410),
    'niet-gevonden': gives(page('Niet gevonden'), html, 404),
    'elk-adres-hetzelfde': gives(page('Alles')),
    robots: gives('', {}, 403),
    'te-druk': gives('', {}, 429),
    'te-druk-even': gives('', { 'retry-after': '7200' }, 429),
    'rare-status': gives('', {}, 999),
    storing: gives('', {}, 503),
    uitdaging: gives('<title>Just a moment...</title>', { ...html, 'cf-mitigated': 'challenge' }, 403),
    'uitdaging-met-404': gives('<title>Just a moment...</title>', html, 404),
    traag: never,
    eindeloos: (request, response) => {
      if (request.url !== '/verslag') return response.writeHead(404).end()
      response.writeHead(200, html)
      const endless = page('Eindeloos')
      const write = (): void =>
        void (response.write(endless) ? setImmediate(write) : response.once('drain', write))
      return request.method === 'HEAD' ? response.end() : write()
    },
    'gzip-bom': (request, response) =>
      request.url === '/verslag'
        ? gives(bomb, { ...html, 'content-encoding': 'gzip' })(request, response)
        : response.writeHead(404).end(),
    'head-geweigerd': (request, response) =>
      request.method === 'HEAD' ? gives('', {}, 405)(request, response) : site()(request, response),
    'head-blijft-hangen': (request, response) =>
      request.method === 'HEAD' ? never(request, response) : site()(request, response),
    leeg: gives(''),
    bestand: gives(Buffer.alloc(2000), { 'content-type': 'application/pdf', 'content-length': '2000' }),
    verbreekt: (request) => request.socket.destroy(),
  }
}

/** 1 GB when it is unpacked, of which a megabyte is sent. */
const bomb = Buffer.concat(Array<Buffer>(100).fill(gzipSync(Buffer.alloc(10_000_000, page('Bom')))))

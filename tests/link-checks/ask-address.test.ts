import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'

import type { ReceivedAnswer } from '@/domain/link-checks/decide-state'
import type { LinkAnswer } from '@/domain/link-checks/link-check'
import { startFarm, type Farm, type FarmHost } from '@/tests/support/link-farm/farm'
import { farmHosts, gives, html, page, site } from '@/tests/support/link-farm/kinds'

import { askAddress } from '@/server/link-checks/ask-address'
import { askPublic } from '@/server/link-checks/ask-public'

/** One farm for all: each test asks a host of its own. */
const started = startFarm({
  hosts: (urls) => ({ ...farmHosts(urls), ...changing }),
  resolve: { 'dns-wisselt.example': () => [(looks += 1) === 1 ? '127.0.0.2' : '10.0.0.1'] },
})
/** Hosts of tests that say themselves what comes when. */
const changing: Record<string, FarmHost> = {
  login: gives(page('Inloggen')),
  voorwaarden: gives(page('Voordat je verdergaat')),
  parkeerplaats: gives(page('Te koop')),
  'nieuwe-naam': gives(page('Nieuwe naam')),
}
let looks = 0
let farm: Farm

beforeAll(async () => {
  farm = await started
})
afterAll(() => farm[Symbol.asyncDispose]())

function ask(address: string, known: string | null = null): Promise<ReceivedAnswer> {
  const { signal } = new AbortController()
  return askAddress({ address, known, ask: askPublic({ network: farm.network, timeout: 600, signal }) })
}

test.each<[string, LinkAnswer]>([
  ['goed', 'page'],
  ['verhuisd', 'moved'],
  ['voorlopig-elders', 'page'],
  ['naar-bestand', 'moved'],
  ['naar-prive', 'notPublic'],
  ['naar-niets', 'redirects'],
  ['naar-voorpagina', 'elsewhere'],
  ['naar-inlog', 'challenge'],
  ['rondjes', 'redirects'],
  ['weggehaald', 'gone'],
  ['niet-gevonden', 'notFound'],
  ['elk-adres-hetzelfde', 'samePage'],
  ['robots', 'refused'],
  ['te-druk', 'tooManyRequests'],
  ['te-druk-even', 'tooManyRequests'],
  ['rare-status', 'refused'],
  ['storing', 'serverError'],
  ['uitdaging', 'challenge'],
  ['uitdaging-met-404', 'challenge'],
  ['traag', 'timeout'],
  ['eindeloos', 'page'],
  ['gzip-bom', 'page'],
  ['head-geweigerd', 'page'],
  ['head-blijft-hangen', 'page'],
  ['leeg', 'empty'],
  ['bestand', 'page'],
  ['verbreekt', 'noConnection'],
  ['weg', 'noSuchHost'],
])('%s: %s', async (host, answer) => {
  expect(await ask(farm.url(host, '/verslag'))).toMatchObject({ answer })
})

test.each<[string, LinkAnswer]>([
  ['goed', 'page'],
  ['verlopen', 'certificateExpired'],
  ['andere-naam', 'certificateName'],
  ['zonder-keten', 'certificateChain'],
  ['verlopen-keten', 'certificateChain'],
])('over https, %s: %s', async (host, answer) => {
  expect(await ask(`${farm.secureURL(host)}verslag`)).toMatchObject({ answer })
})

test('a host with a point behind its name is the one without', async () => {
  const address = farm.secureURL('goed').replace('goed.example', 'goed.example.')
  expect((await ask(`${address}verslag`)).answer).toBe('page')
  expect((await ask(farm.url('goed', '/verslag').replace('goed.example', 'goed.example.'))).answer).toBe(
    'page',
  )
})

test('a name that changes its address to a private one is not asked there', async () => {
  changing['dns-wisselt'] = site()
  expect((await ask(farm.url('dns-wisselt', '/verslag'))).answer).toBe('notPublic')
})

test('nothing but the beginning of what has no end is read', async () => {
  const before = process.memoryUsage().rss
  for (const host of ['eindeloos', 'gzip-bom']) await ask(farm.url(host, '/verslag'))
  expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000)
})

test('a moved page says where to, and for how long a redirect holds makes the difference', async () => {
  expect((await ask(farm.url('verhuisd', '/verslag'))).finalAddress).toBe(farm.url('goed', '/verslag'))
  expect((await ask(farm.url('voorlopig-elders', '/verslag'))).finalAddress).toBe(null)
})

describe('a page that was there', () => {
  /** What the second time gives, of a host that first gives a page at /verslag and says 404 elsewhere. */
  async function later(host: string, then: FarmHost, place = '/verslag'): Promise<LinkAnswer> {
    changing[host] = site({ place })
    const first = await ask(farm.url(host, place))
    expect(first.answer).toBe('page')
    changing[host] = then
    return (await ask(farm.url(host, place), first.fingerprint)).answer
  }
  const other = page('Niets', 'Hier staat niets meer')

  test.each<[string, FarmHost, LinkAnswer]>([
    ['the same', site(), 'page'],
    ['a new text', site({ body: page('Verslag', 'met heel andere woorden') }), 'page'],
    ['what any address gives', gives(other), 'softNotFound'],
    [
      'what any address gives, which says what was looked for',
      (request, response) => gives(page('Niets', `Geen ${request.url}`))(request, response),
      'softNotFound',
    ],
    [
      'the front page, as any address does',
      (request, response) =>
        request.url === '/'
          ? gives(other)(request, response)
          : gives('', { location: '/' }, 302)(request, response),
      'softNotFound',
    ],
    [
      'a new text, where any other address gives an error',
      site({ body: other, otherwise: gives('', {}, 500) }),
      'page',
    ],
    ['a new text, where any other address says 404', site({ body: other }), 'page'],
    [
      'a new text, where any other address gives another page',
      site({ body: other, otherwise: gives(page('Anders')) }),
      'page',
    ],
    ['nothing', gives(''), 'empty'],
    ['a challenge', gives('<title>Just a moment...</title>'), 'challenge'],
    [
      'a page to log in, as any address does',
      (request, response) =>
        request.url === '/inloggen'
          ? gives(page('Inloggen'))(request, response)
          : gives('', { location: '/inloggen' }, 302)(request, response),
      'challenge',
    ],
    [
      'a page to log in of another host, as any address does',
      (request, response) => gives('', { location: farm.url('login', '/start') }, 302)(request, response),
      'challenge',
    ],
    [
      'a page of another host that first wants something and then leads back, as any address does',
      (request, response) =>
        gives(
          '',
          {
            location: `${farm.url('voorwaarden', '/m')}?continue=${encodeURIComponent(`http://${request.headers.host}${request.url}`)}`,
          },
          302,
        )(request, response),
      'challenge',
    ],
    [
      'a waiting room that then leads back, as any address does',
      (request, response) =>
        request.url?.startsWith('/druk')
          ? gives(page('Even geduld'))(request, response)
          : gives(
              '',
              { location: `/druk?t=${encodeURIComponent(request.url ?? '')}` },
              302,
            )(request, response),
      'challenge',
    ],
    [
      'a page of an error that names what was looked for, as any address does',
      (request, response) =>
        request.url?.startsWith('/fout')
          ? gives(other)(request, response)
          : gives('', { location: `/fout.aspx?aspxerrorpath=${request.url}` }, 302)(request, response),
      'softNotFound',
    ],
    [
      'a firewall, as any address does',
      gives(
        '<title>Request Rejected</title>The requested URL was rejected. Please consult with your administrator.<br>Your support ID is: 4711',
      ),
      'challenge',
    ],
    [
      'the frame of another site, as any address does',
      gives('<title>Loket</title><iframe src="https://nieuw.example/"></iframe>'),
      'samePage',
    ],
    [
      'the page of a parked domain, as any address does',
      (request, response) =>
        gives('', { location: farm.url('parkeerplaats', '/?d=x') }, 302)(request, response),
      'softNotFound',
    ],
    [
      'an application in the browser, as any address does',
      gives('<title>Loket</title><div id="root"></div><script src="/app.js"></script>'),
      'samePage',
    ],
    [
      'a page that leads on by itself, as any address does',
      gives('<title>Verhuisd</title><meta http-equiv="refresh" content="0; url=https://nieuw.example/">'),
      'samePage',
    ],
    [
      'the same, and an error for who asks for the head alone',
      (request, response) =>
        request.method === 'HEAD' && request.url === '/verslag'
          ? gives('', { location: '/fout' }, 302)(request, response)
          : site()(request, response),
      'page',
    ],
    ['a part of it', gives(page('Verslag'), html, 206), 'page'],
    ['that nothing has changed', gives('', {}, 304), 'refused'],
    ['less than it promises', gives('<p>Een', { ...html, 'content-length': '9000' }), 'timeout'],
  ])('and now gives %s', async (name, then, answer) => {
    expect(await later(name.replaceAll(/\W+/g, '-'), then)).toBe(answer)
  })

  describe('as the front page, and now', () => {
    test.each<[string, FarmHost, LinkAnswer]>([
      [
        'has a new text, and is where all other addresses lead',
        (request, response) =>
          request.url === '/'
            ? gives(other)(request, response)
            : gives('', { location: '/' }, 301)(request, response),
        'page',
      ],
      ['has a new text, as all other addresses do', gives(other), 'samePage'],
      [
        'leads to that of another site, as all other addresses do',
        (request, response) => gives('', { location: farm.url('nieuwe-naam') }, 301)(request, response),
        'moved',
      ],
    ])('%s', async (name, then, answer) => {
      expect(await later(`voor-${name.replaceAll(/\W+/g, '-')}`.slice(0, 60), then, '/')).toBe(answer)
    })
  })

  test('is compared again as long as its host does not say what it gives elsewhere', async () => {
    changing['onzeker'] = site({ body: other, otherwise: gives('', {}, 503) })
    const known = (await ask(farm.url('goed', '/verslag'))).fingerprint
    expect((await ask(farm.url('onzeker', '/verslag'), known)).fingerprint).toBe(known)
  })

  test('and was a file, when any address now gives one page', async () => {
    changing['was-bestand'] = gives(other)
    const known = (await ask(farm.url('bestand', '/verslag'))).fingerprint
    expect((await ask(farm.url('was-bestand', '/verslag'), known)).answer).toBe('softNotFound')
  })
})

describe('a server', () => {
  const isAsked = (url = ''): boolean => url.startsWith('/verslag')
  test.each<[string, FarmHost, LinkAnswer]>([
    [
      'that speaks HTTP/2 alone',
      (request) => request.socket.end(Buffer.from('000000040000000000', 'hex')),
      'noConnection',
    ],
    ['that knows no such version of HTTP', gives('', {}, 505), 'serverError'],
    ['that has several of it', gives(page('Kies'), html, 300), 'refused'],
    [
      'that sends who takes no cookie round',
      (request, response) =>
        response
          .writeHead(302, {
            location: request.url?.endsWith('?koekje') ? '/verslag' : '/verslag?koekje',
            'set-cookie': 'a=1',
          })
          .end(),
      'redirects',
    ],
    ['that leads on by a header', gives('', { ...html, refresh: '0; url=/elders' }), 'empty'],
    [
      'of a page that leads on by itself',
      site({ body: '<meta http-equiv="refresh" content="0; url=/elders"><title>Verslag</title>' }),
      'page',
    ],
    [
      'that writes where to go in bytes of its own',
      (request, response) =>
        isAsked(request.url)
          ? gives('', { location: Buffer.from('/coöperatie').toString('latin1') }, 301)(request, response)
          : site({ place: '/co%C3%B6peratie' })(request, response),
      'moved',
    ],
    [
      'that writes where to go with a space before it',
      (request, response) =>
        isAsked(request.url)
          ? gives('', { location: '  /nieuw jaar' }, 301)(request, response)
          : site({ place: '/nieuw%20jaar' })(request, response),
      'moved',
    ],
  ])('%s', async (name, play, answer) => {
    const host = name.replaceAll(/\W+/g, '-').toLowerCase()
    changing[host] = play
    expect((await ask(farm.url(host, '/verslag'))).answer).toBe(answer)
  })
})

describe('a redirect', () => {
  test.each<[string, FarmHost, LinkAnswer]>([
    [
      'with a slash',
      (request, response) => gives('', { location: `${request.url}/` }, 301)(request, response),
      'redirects',
    ],
    [
      'to the same page with a slash',
      (request, response) =>
        request.url === '/verslag'
          ? gives('', { location: '/verslag/' }, 301)(request, response)
          : request.url === '/verslag/'
            ? gives(page('Verslag'))(request, response)
            : response.writeHead(404).end(),
      'page',
    ],
    [
      'for good, and then for a while',
      (request, response) => {
        const next: Record<string, [string, number]> = {
          '/verslag': ['/nieuw', 301],
          '/nieuw': ['/nieuw/nl', 302],
        }
        const [location, status] = next[request.url ?? ''] ?? ['', 200]
        if (location) return gives('', { location }, status)(request, response)
        return request.url === '/nieuw/nl'
          ? gives(page('Nieuw'))(request, response)
          : response.writeHead(404).end()
      },
      'moved',
    ],
    [
      'six times',
      (request, response) => {
        const step = Number(request.url?.replace(/\D/g, '') ?? 0)
        return step < 6
          ? gives('', { location: `/stap${step + 1}` }, 301)(request, response)
          : gives(page('Ver'))(request, response)
      },
      'redirects',
    ],
    [
      'to the front page in a language',
      (request, response) =>
        request.url === '/nl/home/'
          ? gives(page('Welkom'))(request, response)
          : request.url === '/verslag'
            ? gives('', { location: '/nl/home/' }, 301)(request, response)
            : response.writeHead(404).end(),
      'elsewhere',
    ],
    [
      'to a page that any address leads to',
      (request, response) =>
        request.url === '/archief'
          ? gives(page('Archief'))(request, response)
          : gives('', { location: '/archief' }, 301)(request, response),
      'samePage',
    ],
  ])('%s', async (name, play, answer) => {
    const host = name.replaceAll(/\W+/g, '-')
    changing[host] = play
    expect((await ask(farm.url(host, '/verslag'))).answer).toBe(answer)
  })

  test('to the same page in other letters', async () => {
    const [from, to] = ['/jaar%c3%a9', '/jaar%C3%A9']
    changing['hoofdletters'] = (request, response) =>
      request.url === from
        ? gives('', { location: to }, 301)(request, response)
        : site({ place: to })(request, response)
    expect((await ask(farm.url('hoofdletters', from))).answer).toBe('page')
  })

  test('to the same page over https', async () => {
    changing['goed'] = (request, response) =>
      'encrypted' in request.socket
        ? site()(request, response)
        : gives('', { location: farm.secureURL('goed') + request.url?.slice(1) }, 301)(request, response)
    onTestFinished(() => void delete changing['goed'])
    expect((await ask(farm.url('goed', '/verslag'))).answer).toBe('page')
  })
})

test('a host whose name has other letters is asked by the name that it has in the name service', async () => {
  changing['xn--mnchen-3ya'] = site()
  expect((await ask(farm.url('münchen', '/verslag'))).answer).toBe('page')
})

test('a server that asks for patience is not asked for more', async () => {
  for (const status of [429, 503]) {
    changing[`later-${status}`] = gives('', { 'retry-after': '60' }, status)
    await ask(farm.url(`later-${status}`, '/verslag'))
    expect(farm.requests.filter(({ host }) => host === `later-${status}.example`)).toHaveLength(1)
  }
})

test('a page is asked for once when it is still the same, and nothing is sent along', async () => {
  changing['zelfde'] = (request, response) => {
    expect(Object.keys(request.headers).sort()).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ])
    return gives(page('Verslag'), html)(request, response)
  }
  const known = (await ask(farm.url('goed', '/verslag'))).fingerprint
  await ask(farm.url('zelfde', '/verslag'), known)
  const asked = farm.requests.filter(({ host }) => host === 'zelfde.example')
  expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual(['HEAD /verslag', 'GET /verslag'])
})

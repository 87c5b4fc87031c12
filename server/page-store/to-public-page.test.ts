import { expect, test } from 'vitest'

import { colourSchemeScript } from '@/domain/site/colour-scheme-script'

import { toPublicPage } from './to-public-page'

const script = '/behaviours-0123456789ab.js'

test('a page loses the client of Next, keeps its own inline script, and gets ours', () => {
  const headers = { 'content-type': 'text/html; charset=utf-8' }
  const colours = `<script>${colourSchemeScript}</script>`
  const body = Buffer.from(
    `<head>${colours}<script src="/_next/static/a.js"></script></head><body>Tekst<script>self.__next_f.push(1)</script></body>`,
  )
  expect(toPublicPage({ answer: { status: 200, headers, body }, script }).body.toString()).toBe(
    `<head>${colours}<script src="${script}" defer=""></script></head><body>Tekst</body>`,
  )
})

test.each([
  [
    'a feed',
    { status: 200, headers: { 'content-type': 'application/atom+xml' }, body: Buffer.from('<head></head>') },
  ],
  ['a redirect', { status: 308, headers: { location: '/themas' }, body: Buffer.alloc(0) }],
])('%s is left as it is', (_, answer) => {
  expect(toPublicPage({ answer, script })).toBe(answer)
})

import { describe, expect, test } from 'vitest'

import { UnfinishedPageError, withoutClient } from './without-client'

const colours = `try{document.documentElement.dataset.theme='dark'}catch{}`

function strip(html: string): string {
  return withoutClient({ html, ownScripts: [colours] })
}

describe('what Next adds for its client', () => {
  test.each([
    ['its scripts', '<script src="/_next/static/chunks/a.js" async=""></script>'],
    ['those for old browsers', '<script src="/_next/static/chunks/b.js" noModule=""></script>'],
    [
      'hints for them',
      '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>',
    ],
    ['the begin of flight data', '<script>(self.__next_f=self.__next_f||[]).push([0])</script>'],
    ['flight data', '<script>self.__next_f.push([1,"1:\\"$Sreact.fragment\\"\\n"])</script>'],
    [
      'its loader',
      '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push([1])</script>',
    ],
    ['the place of metadata that came late', '<div hidden=""><!--$--><!--/$--></div>'],
    ['the mark of a typeface', '<meta name="next-size-adjust" content=""/>'],
    ['marks between texts', '<!-- -->'],
  ])('goes: %s', (_, added) => {
    expect(strip(`<html><head></head><body>${added}<p>tekst</p>${added}</body></html>`)).toBe(
      '<html><head></head><body><p>tekst</p></body></html>',
    )
  })

  test('goes from the style sheet, which stays', () => {
    expect(strip('<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>')).toBe(
      '<link rel="stylesheet" href="/_next/static/chunks/a.css"/>',
    )
  })
})

describe('what is of the page stays', () => {
  test.each([
    ['structured data', '<script type="application/ld+json">{"a":"\\u003c/script>self.__next_f"}</script>'],
    ['the colour script', `<script>${colours}</script>`],
    [
      'typefaces',
      '<link rel="preload" href="/_next/static/media/a.woff2" as="font" crossorigin="" type="font/woff2"/>',
    ],
    ['a text about scripts', '<p>&lt;script&gt;self.__next_f.push(1)&lt;/script&gt; en &lt;!-- -->'],
    ['a text about templates', '<p>&lt;template id=&quot;B:0&quot;&gt; __next_error__</p>'],
    ['a long text', `<p>${'Wie beslist? '.repeat(20_000)}</p>`],
  ])('%s', (_, html) => {
    expect(strip(html)).toBe(html)
  })
})

test.each([
  ['a foreign script', '<script src="https://elders.example/a.js"></script>'],
  ['a script of ours that is not known', '<script>alert(1)</script>'],
  ['a part that a script would show', '<template id="B:0"></template>'],
  ['an empty document for an error', '<html id="__next_error__">'],
])('%s makes the page an error', (_, html) => {
  expect(() => strip(html)).toThrow(UnfinishedPageError)
})

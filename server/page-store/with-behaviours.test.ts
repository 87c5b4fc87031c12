import { expect, test } from 'vitest'

import { withBehaviours } from './with-behaviours'

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

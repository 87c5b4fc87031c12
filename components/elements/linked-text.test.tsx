import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { LinkedText } from './linked-text'

test.each([
  [
    'Zie https://www.cbs.nl/a_(b).',
    'Zie <a href="https://www.cbs.nl/a_(b)" data-shows-address="true" rel="noopener">https://www.cbs.nl/a_(b)</a>.',
  ],
  ['Op www.ser.nl, of bel.', 'Op <a href="https://www.ser.nl" rel="noopener">www.ser.nl</a>, of bel.'],
  ['Zonder adres: javascript:alert(1) <b>', 'Zonder adres: javascript:alert(1) &lt;b&gt;'],
])('%s', (text, html) => {
  expect(renderToStaticMarkup(<LinkedText text={text} />)).toBe(html)
})

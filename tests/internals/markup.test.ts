import { expect, test } from 'vitest'

import { UnfinishedPageError, withoutClient } from '@/server/internals/without-client'

import { requireInstalled } from './installed'

test('the flight data of Next is taken out as Next writes it', () => {
  const file = 'next/dist/server/app-render/use-flight-response.js'
  for (const begin of ['(self.__next_f=self.__next_f||[]).push(', 'self.__next_f.push(']) {
    requireInstalled({ file, text: begin })
    expect(withoutClient({ html: `<p>tekst</p><script>${begin}[1])</script>`, ownScripts: [] })).toBe(
      '<p>tekst</p>',
    )
  }
})

test('a part that waits for a script has the mark that React gives it', () => {
  const file = 'next/dist/compiled/react-dom/cjs/react-dom-server.node.production.js'
  requireInstalled({ file, text: 'boundaryPrefix: stringToPrecomputedChunk(idPrefix + "B:")' })
  requireInstalled({ file, text: '<template id="' })
  expect(() => withoutClient({ html: '<template id="B:0"></template>', ownScripts: [] })).toThrow(
    UnfinishedPageError,
  )
})

test('an empty document for an error has the mark that Next gives it', () => {
  requireInstalled({ file: 'next/dist/server/app-render/app-render.js', text: "id: '__next_error__'" })
  expect(() => withoutClient({ html: '<html id="__next_error__">', ownScripts: [] })).toThrow(
    UnfinishedPageError,
  )
})

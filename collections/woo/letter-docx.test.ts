import mammoth from 'mammoth'
import { expect, test } from 'vitest'

import { letterDocx } from './letter-docx'

async function reread(text: string): Promise<string> {
  const buffer = Buffer.from(await letterDocx({ subject: 'Verzoek & meer', text }))
  return (await mammoth.convertToHtml({ buffer })).value
}

test('a letter is the same when a word processor opens it', async () => {
  expect(await reread('[je naam]\n[je adres]\n\nGeachte heer of mevrouw,\n\n– één;\n– twee.')).toBe(
    '<p>[je naam]<br />[je adres]</p><p>Geachte heer of mevrouw,</p><p>– één;<br />– twee.</p>',
  )
})

test('marks of HTML and XML are text', async () => {
  expect(await reread('<w:p>&amp;</w:p> <script> "a" ]]>')).toBe(
    '<p>&lt;w:p&gt;&amp;amp;&lt;/w:p&gt; &lt;script&gt; "a" ]]&gt;</p>',
  )
})

test('ten thousand signs are all there', async () => {
  const text = `${'é'.repeat(9_999)}x`
  expect(await reread(text)).toBe(`<p>${text}</p>`)
})

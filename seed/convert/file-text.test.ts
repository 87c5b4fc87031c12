import { expect, test } from 'vitest'

import { fileText } from './file-text'

const written = '---\ntitle: Café’s\n---\n\n“Koffie” voor € 3 – of meer…\n'

test.each([
  ['UTF-8', Buffer.from(written)],
  ['UTF-16 with its mark', Buffer.from(`\uFEFF${written}`, 'utf16le')],
  ['UTF-16 the other way around', Buffer.from(`\uFEFF${written}`, 'utf16le').swap16()],
  ['Windows-1252', Buffer.from(inWindows(written), 'latin1')],
])('text in %s is read', async (_, bytes) => {
  expect((await fileText({ bytes, file: 'a.md' })).text).toBe(written)
})

test.each([
  ['reStructuredText', 'Molens\n======\n\n.. note:: Klopt dit?\n\n* `Molenraad <https://m.example>`_\n'],
  [
    'tekst van een wiki (MediaWiki of DokuWiki)',
    '== Vragen ==\nWie?\n\n=== Bronnen ===\n* [https://a.example Boek]\n',
  ],
  [
    'tekst van een wiki (MediaWiki of DokuWiki)',
    '== Vragen ==\n# Wie?\n# Wat?\n\n== Organisaties ==\n* [https://a.example Huurraad]\n',
  ],
  ['tekst van Jira, Confluence of Textile', 'h1. Wonen\n\nh2. Vragen\n\n* Wie?\n'],
  ['BBCode', '[b]Vragen[/b]\n[list][*]Wie?[/list]\n[url=https://a.example]Huurraad[/url]\n'],
  ['AsciiDoc', '= Wonen\n\n== Vragen\n\nWie?\n'],
  ['een Org-bestand', '* Vragen\n** Huur\nWie?\n** Koop\nWat?\n'],
  ['een Org-bestand', '#+TITLE: Wonen\n* Vragen\nWie?\n'],
  ['LaTeX', '\\documentclass{article}\n\\begin{document}\nWie?\n'],
  ['een outline in OPML', '<?xml version="1.0"?>\n<opml version="2.0"><body/></opml>'],
])('%s is refused in words', async (called, text) => {
  await expect(fileText({ bytes: Buffer.from(text), file: 'a.txt' })).rejects.toThrow(`Dit is ${called}.`)
})

test.each([
  ['with rules of equals signs', 'Wonen\n=====\n\nHuur\n----\n\nWie?\n'],
  ['with a sum', '# Som\n\n= 3\n\n= 4\n'],
  ['with stars', '* Wie?\n* Wat?\n  ** vet **\n'],
])('markdown %s is markdown', async (_, text) => {
  expect((await fileText({ bytes: Buffer.from(text), file: 'a.md' })).text).toBe(text)
})

function inWindows(text: string): string {
  const codes: Record<string, number> = { '€': 0x80, '…': 0x85, '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96 }
  return text.replace(/[€…’“”–]/g, (character) => String.fromCharCode(codes[character] ?? 0))
}

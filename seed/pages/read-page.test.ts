import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { describe, expect, test } from 'vitest'

import { pageBodyFromLexical } from '@/domain/pages/page-body-from-lexical'
import { sitePagePaths } from '@/domain/pages/site-page'

import { lexicalFromPageBody } from './lexical-from-page-body'
import { readPage } from './read-page'

const head = '---\ntitle: Proef\ndescription: Een proef.\n---\n'

describe('the text of a page', () => {
  test('has a title, a description and passages below headings', () => {
    expect(readPage(`${head}\nVooraf.\n\n## Kop\n\n- een\n\n- twee\n\n### Onderdeel\n`)).toEqual({
      title: 'Proef',
      description: 'Een proef.',
      body: [
        { heading: null, prose: [{ type: 'paragraph', children: [{ type: 'text', text: 'Vooraf.' }] }] },
        {
          heading: { anchor: 'kop', level: 'h2', title: 'Kop' },
          prose: [
            {
              type: 'list',
              ordered: false,
              items: ['een', 'twee'].map((text) => ({ children: [{ type: 'text', text }] })),
            },
          ],
        },
        { heading: { anchor: 'onderdeel', level: 'h3', title: 'Onderdeel' }, prose: [] },
      ],
    })
  })

  test.for([
    ['a table', `${head}\n| a | b |\n| - | - |\n| c | d |\n`, 'Een tabel bestaat hier niet'],
    ['a link that cannot be used', `${head}\n[hier](#)\n`, 'niet te gebruiken'],
    ['no title', '---\ndescription: Een proef.\n---\n', 'title'],
    ['no front matter', 'Tekst.\n', 'title'],
  ] as const)('with %s is refused', ([, text, reason]) => {
    expect(() => readPage(text)).toThrow(reason)
  })
})

test.for(sitePagePaths)('the text of /%s is the same once it has been in the editor', async (page) => {
  const { body } = readPage(await readFile(path.join(import.meta.dirname, `${page}.md`), 'utf8'))
  expect(body.length).toBeGreaterThan(3)
  expect(pageBodyFromLexical(lexicalFromPageBody(body))).toEqual(body)
})

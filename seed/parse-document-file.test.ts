import { expect, test } from 'vitest'

import { parseDocumentFile } from './parse-document-file'

const parse = ({
  text,
  file = 'over-wonen.md',
  frontMatter = null,
}: Given): ReturnType<typeof parseDocumentFile> =>
  parseDocumentFile({ bytes: new TextEncoder().encode(text), file, frontMatter })

interface Given {
  text: string
  file?: string
  frontMatter?: { title: string; description: string; feeds: string } | null
}

const body = '## Onderwerpen\n\n#### Huren\n\nWie betaalt de huur?\n'

test.each([
  [
    'its first heading and sentence',
    `# Wonen\n\nOver huren. En kopen.\n\n${body}`,
    { title: 'Wonen', description: 'Over huren.' },
  ],
  [
    'a first line that is no sentence',
    `Wonen in Nederland\n\n${body}`,
    { title: 'Wonen in Nederland', description: '' },
  ],
  [
    'the name of its file',
    `Over huren. En kopen.\n\n${body}`,
    { title: 'Over wonen', description: 'Over huren.' },
  ],
  ['no heading that is a section, or stands below one', body, { title: 'Over wonen', description: '' }],
  [
    'words, not markup',
    '# **Wonen** en [huren](https://a.example)\n',
    { title: 'Wonen en huren', description: '' },
  ],
  [
    'the item of an outline that all others stand below',
    '- **Wonen**\n  - Onderwerpen\n    - Huren\n      - Wie betaalt?\n',
    { title: 'Wonen', description: '' },
  ],
  [
    'no greeting, and nothing that is said of the file',
    `Beste Els,\n\nAuteur: Jan. Versie 2.\n\n<aside>Over <b>huren</b>.</aside>\n\n${body}`,
    { title: 'Over wonen', description: 'Over huren.' },
  ],
  [
    'no mark of a note',
    `# Wonen\n\nOver huren.[^1]\n\n${body}\n[^1]: Zie de wet.\n`,
    { title: 'Wonen', description: 'Over huren.' },
  ],
  [
    'what a message says that it is about',
    `Van: Jan\nOnderwerp: Fwd: Wonen\n\nOver huren.\n\n${body}`,
    { title: 'Wonen', description: 'Over huren.' },
  ],
  [
    'what the table of a memo is about',
    '**MEMO**\n\n| Aan | De raad |\n| --- | --- |\n| Onderwerp | Over huren |\n\nHuren kost geld.',
    { title: 'Over huren', description: 'Huren kost geld.' },
  ],
  [
    'the name of a dossier in an outline, and no label of the introduction',
    '- Dossier:: Over huren\n\nSummary / Samenvatting: Huren kost geld.',
    { title: 'Over huren', description: 'Huren kost geld.' },
  ],
  [
    'no name of a heading',
    `# **Wonen** {#wonen}\n\nOver huren.\n\n${body}`,
    { title: 'Wonen', description: 'Over huren.' },
  ],
  [
    'no picture of a box, nor what it is called',
    `# Wonen\n\n<aside>\n💡 **Kern:** huren kost geld.\n\n</aside>\n\n${body}`,
    { title: 'Wonen', description: 'huren kost geld.' },
  ],
  [
    'the first line of a few',
    'Over huren\nWie huurt er?\nOrganisaties: Huurraad',
    { title: 'Over huren', description: '' },
  ],
])('a text without front matter offers %s', async (_, text, offer) => {
  const parsed = await parse({ text })
  expect(parsed).toMatchObject({ document: null, offer })
})

test('the key that Notion puts behind the name of a file is no part of a title', async () => {
  const file = 'Over huren 2f1b3c4d5e6f7a8b9c0d1e2f3a4b5c6d.md'
  expect((await parse({ text: 'Huren kost geld.', file })).offer?.title).toBe('Over huren')
})

test('a text that was pasted has no file name to offer', async () => {
  expect((await parse({ text: 'Over huren.', file: 'geplakt.md' })).offer?.title).toBe('')
})

test('a document with front matter is offered none, and what is given is not used', async () => {
  const text = `---\ntitle: Eigen\n---\n\n${body}`
  const given = { title: 'Gegeven', description: '', feeds: '' }
  expect(await parse({ text, frontMatter: given })).toMatchObject({
    document: { title: 'Eigen' },
    offer: null,
  })
})

test('the line that a title was taken from is no part of the text, whatever title is chosen', async () => {
  for (const text of [
    '# Wonen\n\nOver huren.\n',
    'Wonen\n\nOver huren.\n',
    '\n# **Wonen** {#wonen}\nOver huren.',
  ]) {
    const { document } = await parse({ text, frontMatter: { title: 'Anders', description: '', feeds: '' } })
    expect(document?.intro).toHaveLength(1)
  }
})

test('what is given becomes the front matter, and lines stay those of the text', async () => {
  const given = { title: 'Wonen: een “overzicht”', description: '- met #tekens', feeds: 'huur, koop' }
  const parsed = await parse({ text: `# Wonen\n\n## Weetjes\n\nIets.\n\n${body}`, frontMatter: given })
  expect(parsed.offer).toBeNull()
  expect(parsed.document).toMatchObject({
    title: given.title,
    description: given.description,
    feeds: ['huur', 'koop'],
  })
  expect(parsed.problems.find(({ message }) => message.includes('Weetjes'))?.line).toBe(3)
})

test('a title that is underlined leaves no line in the introduction', async () => {
  const frontMatter = { title: 'Wonen', description: 'Over huren.', feeds: '' }
  const { document } = await parse({ text: `Wonen\n=====\n\nOver huren.\n\n${body}`, frontMatter })
  expect(document?.intro).toEqual([{ type: 'paragraph', children: [{ type: 'text', text: 'Over huren.' }] }])
})

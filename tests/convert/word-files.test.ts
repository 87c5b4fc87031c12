import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'

import { docx, paragraph, row, run } from '../support/docx'

import { fileText } from '@/seed/convert/file-text'
import { readableBody, readableStyles } from '@/seed/convert/readable-word'

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const text = paragraph({ text: 'Een tekst.' })

const numbered = (text: string): string => text.replaceAll(/(?<part>document|styles)\.xml/g, '$<part>2.xml')

/** From a document to a part of it that is named after its kind. */
const relationsTo = (part: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${part.replace(/\d?\.xml/, '')}" Target="${part}"/></Relationships>`

const read = async (bytes: Uint8Array, file = 'wonen.docx'): Promise<string> =>
  (await fileText({ bytes, file })).text

test('a Word document is read with its headings, lists, links, tables and accepted changes', async () => {
  const link = `<w:hyperlink r:id="link">${run('Huurraad (HR)')}</w:hyperlink>`
  const body = [
    paragraph({ text: 'Wonen', style: 'Titel' }),
    `<w:p>${run('De woningmarkt ')}<w:ins w:id="1">${run('in het kort.')}</w:ins><w:del w:id="2"><w:r><w:delText>oud</w:delText></w:r></w:del></w:p>`,
    paragraph({ text: 'Onderwerpen', style: 'Kop1' }),
    paragraph({ text: 'Huren', style: 'Kop2' }),
    paragraph({ text: 'Wie betaalt de huur &amp; de heffing?' }),
    paragraph({ text: 'Organisaties', style: 'Kop1' }),
    `<w:tbl>${row(paragraph({ text: 'Organisatie' }), paragraph({ text: 'Omschrijving' }))}${row(
      `<w:p>${link}</w:p>`,
      paragraph({ text: 'Adviseert | beslist.' }) + paragraph({ text: 'Over de huur.' }),
    )}</w:tbl>`,
  ].join('')

  expect(await read(docx({ body }))).toBe(
    [
      '# Wonen',
      'De woningmarkt in het kort.',
      '# Onderwerpen',
      '## Huren',
      'Wie betaalt de huur & de heffing?',
      '# Organisaties',
      '| Organisatie | Omschrijving |\n| - | - |\n| [Huurraad (HR)](https://huurraad.example) | Adviseert \\| beslist. Over de huur. |\n',
    ].join('\n\n'),
  )
})

test('a Word file of which the text has another name, as Word on the web makes them, is read with its styles', async () => {
  const body = paragraph({ text: 'Wonen', style: 'Titel' }) + text
  const parts = { 'word/_rels/document.xml.rels': relationsTo('styles.xml') }
  const renamed = Object.entries(unzipSync(docx({ body, parts }))).map(([name, part]) => [
    numbered(name),
    strToU8(numbered(strFromU8(part))),
  ])
  const bytes = zipSync(Object.fromEntries(renamed))
  expect(await read(bytes)).toBe('# Wonen\n\nEen tekst.\n')
})

test('a Word file with prefixes of its own is read', async () => {
  const document = `<x:document xmlns:x="${main}"><x:body><x:p><x:r><x:t>Een tekst.</x:t></x:r></x:p></x:body></x:document>`
  expect(await read(docx({ body: '', parts: { 'word/document.xml': document } }))).toBe('Een tekst.\n')
})

test('what an author hid in a note is left out, and its breaks are kept', async () => {
  const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t></w:r>'
  const note = `<w:p>${run('Een ')}${hidden}${run('noot.')}<w:r><w:cr/></w:r>${run('Vervolg.')}</w:p>`
  const bytes = docx({
    body: `<w:p>${run('Boven')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
    parts: {
      'word/_rels/document.xml.rels': relationsTo('footnotes.xml'),
      'word/footnotes.xml': `<w:footnotes xmlns:w="${main}"><w:footnote w:id="2">${note}</w:footnote></w:footnotes>`,
    },
  })
  const result = await read(bytes)
  expect(result).not.toContain('geheim')
  expect(result).toMatch(/Een noot\.\s+Vervolg\./)
})

test.each([
  [
    'a word with how it is said',
    '<w:r><w:ruby><w:rt><w:r><w:t>y</w:t></w:r></w:rt><w:rubyBase>',
    '</w:rubyBase></w:ruby></w:r>',
    'x',
  ],
  [
    'a link as a simple field',
    '<w:fldSimple w:instr=" HYPERLINK &quot;https://a.example/b&quot; ">',
    '</w:fldSimple>',
    '[x](https://a.example/b)',
  ],
  ['a reference as a simple field', '<w:fldSimple w:dirty="1" w:instr=" REF noot ">', '</w:fldSimple>', 'x'],
  ['text that runs another way', '<w:bdo w:val="ltr"><w:dir w:val="ltr">', '</w:dir></w:bdo>', 'x'],
  ['text that was moved', '<w:moveTo w:id="1">', '</w:moveTo>', 'x'],
  ['a field of a form', '<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>', 'x'],
  [
    'text with a label',
    '<w:smartTag w:element="a"><w:customXml w:element="b">',
    '</w:customXml></w:smartTag>',
    'x',
  ],
])('%s keeps its words', async (_, before, after, words) => {
  const body = `<w:p>${run('voor ')}${before}${run('x')}${after}${run(' na')}</w:p>`
  expect(await read(docx({ body }))).toBe(`voor ${words} na\n`)
})

test('tabs divide cells, but not behind a number or ahead of a text, and contents are left out', async () => {
  const toc = '<w:style w:type="paragraph" w:styleId="Inhopg1"><w:name w:val="toc 1"/></w:style>'
  const typed = (...words: string[]): string => `<w:p>${words.map(run).join('<w:r><w:tab/></w:r>')}</w:p>`
  const body = [
    paragraph({ text: 'Inleiding 2', style: 'Inhopg1' }),
    typed('', 'Ingesprongen.'),
    typed('a.', 'Wie huurt?'),
    typed('Huurraad', 'adviseert'),
  ].join('')
  const parts = { 'word/styles.xml': `<w:styles xmlns:w="${main}">${toc}</w:styles>` }
  expect(await read(docx({ body, parts }))).toBe('Ingesprongen.\n\na. Wie huurt?\n\nHuurraad\tadviseert\n')
})

test.each([
  [
    'a tab to a place on the line divides words',
    `${run('Raad')}<w:ptab w:alignment="right"/>${run('leest')}`,
    'Raad\tleest',
  ],
  [
    'a formula keeps its signs',
    `${run('Dat is ')}<m:oMath><m:r><m:t>a</m:t></m:r><m:r><m:t>+b</m:t></m:r></m:oMath>`,
    'Dat is a+b',
  ],
  [
    'what Word shows in a field of a form that is empty is left out',
    `${run('Raad')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Klik hier')}</w:sdtContent></w:sdt>`,
    'Raad',
  ],
  [
    'a paragraph on a level of the outline is a heading',
    `<w:pPr><w:pStyle w:val="Plat"/><w:outlineLvl w:val="1"/></w:pPr>${run('Vragen')}`,
    '## Vragen',
  ],
  ['one on no level of it is text', `<w:pPr><w:outlineLvl w:val="9"/></w:pPr>${run('Vragen')}`, 'Vragen'],
])('%s', async (_, inside, words) => {
  expect(await read(docx({ body: `<w:p>${inside}</w:p>` }))).toBe(`${words}\n`)
})

test('a style of a house is a heading by its level of the outline, or by the heading that it is based on', async () => {
  const style = ({ id, name, more }: { id: string; name: string; more: string }): string =>
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`
  const styles = [
    style({ id: 'A', name: 'heading 2', more: '' }),
    style({ id: 'B', name: 'Tussenkop blauw', more: '<w:basedOn w:val="A"/>' }),
    style({ id: 'C', name: 'Hoofdstuk', more: '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>' }),
    style({
      id: 'D',
      name: 'TOC Heading',
      more: '<w:basedOn w:val="A"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>',
    }),
    style({ id: 'E', name: 'In een kring', more: '<w:basedOn w:val="E"/>' }),
  ]
  const body = ['C', 'B', 'D', 'E'].map((name) => paragraph({ text: `Stijl ${name}`, style: name })).join('')
  const parts = { 'word/styles.xml': `<w:styles xmlns:w="${main}">${styles.join('')}</w:styles>` }
  expect(await read(docx({ body, parts }))).toBe('# Stijl C\n\n## Stijl B\n\nStijl E\n')
})

test('a row that begins in a later column keeps its cells in their columns', async () => {
  const later = '<w:trPr><w:gridBefore w:val="1"/></w:trPr>'
  const rows = [
    row(paragraph({ text: 'A' }), paragraph({ text: 'B' })),
    row(paragraph({ text: 'c' })).replace('<w:tr>', `<w:tr>${later}`),
  ]
  expect(await read(docx({ body: `<w:tbl>${rows.join('')}</w:tbl>` }))).toBe(
    '| A | B |\n| - | - |\n| | c |\n',
  )
})

test('text that its author hid stays hidden', async () => {
  const hidden = (properties: string, text: string): string =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`
  const body = `<w:p>${run('voor')}${hidden('<w:b/><w:vanish/>', 'weg')}${hidden('<w:vanish w:val="0"/>', ' na')}</w:p>`
  expect(await read(docx({ body }))).toBe('voor na\n')
})

test.each([
  '<w:pPr>',
  '<w:trPr>',
  '<w:sdt>',
  '<w:r><w:rPr>',
  '<m:oMath>',
  '<w:style w:type="paragraph" w:styleId="a">',
])('a hundred thousand of %s that never end are read in no time', (opening) => {
  const began = performance.now()
  const xml = opening.repeat(100_000)
  expect(readableBody(xml)).toBe(xml)
  expect(readableStyles(xml)).toBe(xml)
  expect(performance.now() - began).toBeLessThan(3000)
})

describe('is refused in words:', () => {
  const nested = '<w:tbl>'.repeat(20_000)
  test.each([
    ['a file with macros', docx({ body: text, parts: { 'word/vbaProject.bin': 'x' } }), 'macro’s'],
    [
      'an external entity',
      docx({
        body: text,
        parts: { 'word/styles.xml': '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///c">]><a>&b;</a>' },
      }),
      'DOCTYPE',
    ],
    [
      'what unpacks to 21 MB',
      docx({ body: text, parts: { 'word/footnotes.xml': ' '.repeat(21_000_000) } }),
      '20 MB',
    ],
    ['10,000 tables', docx({ body: `<w:tbl>${row(text)}</w:tbl>`.repeat(10_000) }), '500 tabellen'],
    ['tables in tables', docx({ body: nested }), '500 tabellen'],
    ['a body that is no XML', docx({ body: '<w:p>' }), 'niet te lezen'],
    ['a page in the place of a text', docx({ body: '<w:altChunk r:id="link"/>' }), 'als webpagina'],
    ['another kind of zip', zipSync({ 'a.txt': new Uint8Array([65]) }), 'niet te lezen'],
    [
      'a text of LibreOffice',
      zipSync({ mimetype: new Uint8Array([65]), 'content.xml': new Uint8Array() }),
      'niet te lezen',
    ],
    ['a file that is cut off', docx({ body: text }).subarray(0, 400), 'niet te lezen'],
    ['an old Word document', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'oud Word-document (.doc)'],
    ['a pdf', new TextEncoder().encode('%PDF-1.7'), 'een pdf'],
    ['rich text', new TextEncoder().encode('{\\rtf1 tekst}'), 'RTF'],
    ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0x00]), 'geen tekst in UTF-8'],
  ])('%s', async (_, bytes, words) => {
    await expect(read(bytes)).rejects.toThrow(words)
  })

  test('a size that the file is not true about', async () => {
    const bytes = docx({ body: text, parts: { 'word/footnotes.xml': ' '.repeat(21_000_000) } })
    await expect(read(claiming({ bytes, name: 'word/footnotes.xml', size: 10 }))).rejects.toThrow(
      'niet te lezen',
    )
  })
})

/** The size of a part, unpacked, as the directory at the end of a zip says it. */
function claiming({ bytes, name, size }: { bytes: Uint8Array; name: string; size: number }): Uint8Array {
  const changed = Buffer.from(bytes)
  const entry = changed.lastIndexOf(name) - 46
  changed.writeUInt32LE(size, entry + 24)
  return new Uint8Array(changed)
}

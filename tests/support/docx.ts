import { strToU8, zipSync } from 'fflate'

/** A Word file with the given body, in WordprocessingML, and other parts by their name. */
export function docx({ body, parts = {} }: { body: string; parts?: Record<string, string> }): Uint8Array {
  const files = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations(relation({ id: 'r1', type: 'officeDocument', target: 'word/document.xml' })),
    'word/_rels/document.xml.rels': relations(
      `<Relationship Id="link" Type="${types}/hyperlink" Target="https://huurraad.example" TargetMode="External"/>`,
    ),
    'word/document.xml': `<w:document xmlns:w="${word}" xmlns:r="${types}"><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': styles,
    ...parts,
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
}

export function paragraph({ text, style }: { text: string; style?: string }): string {
  const properties = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''
  return `<w:p>${properties}${run(text)}</w:p>`
}

export function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
}

export function row(...cells: string[]): string {
  return `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const contentTypes =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>' +
  '</Types>'

const styles =
  `<w:styles xmlns:w="${word}">` +
  ['Titel', 'Kop 1', 'Kop 2']
    .map(
      (name) =>
        `<w:style w:type="paragraph" w:styleId="${name.replace(' ', '')}"><w:name w:val="${name}"/></w:style>`,
    )
    .join('') +
  '</w:styles>'

function relations(inside: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`
}

function relation({ id, type, target }: { id: string; type: string; target: string }): string {
  return `<Relationship Id="${id}" Type="${types}/${type}" Target="${target}"/>`
}

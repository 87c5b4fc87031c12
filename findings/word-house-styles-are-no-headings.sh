#!/usr/bin/env bash
# mammoth 1.13.0: a paragraph that Word shows in its outline as a heading is an ordinary paragraph, where its style is not one of
# Word's own.
#
# Expected: what is a heading in a Word file is said by the level of the outline (`w:outlineLvl`) of the paragraph or of its
# style, or by the heading that the style is based on (`w:basedOn`); Word's list of contents and its navigation go by that.
# Seen: only the name of the style that a paragraph has itself counts ("heading 1"). A style of a house that is based on
# "heading 1", one with a level of its own, and a paragraph with a level are all plain text. A message says that the two styles
# are not known, none that a heading is lost.
#
# Why it matters: ministries, universities and newsrooms write in templates whose styles have names of their own. A document
# that is taken in by its headings loses all of them, and so its parts. Whoever reads such files resolves the levels in
# styles.xml first, and names those styles "heading N".
# Source: ECMA-376 part 1, 17.3.1.20 (outlineLvl) and 17.7.4.3 (basedOn); and what is run here.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --save-exact mammoth@1.13.0 fflate@0.8.3

cat > show.mjs <<'JS'
import { strToU8, zipSync } from 'fflate'
import mammoth from 'mammoth'

const schemas = 'http://schemas.openxmlformats.org'
const main = `xmlns:w="${schemas}/wordprocessingml/2006/main"`
const override = (name, kind) =>
  `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`
const related = (id, kind, target) =>
  `<Relationship Id="${id}" Type="${schemas}/officeDocument/2006/relationships/${kind}" Target="${target}"/>`
const relations = (inside) => `<Relationships xmlns="${schemas}/package/2006/relationships">${inside}</Relationships>`
const style = (id, name, more = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`
const paragraph = (properties, words) => `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`

const body = [
  paragraph('<w:pStyle w:val="own"/>', 'Word’s own heading'),
  paragraph('<w:pStyle w:val="based"/>', 'based on it'),
  paragraph('<w:pStyle w:val="level"/>', 'a style with a level'),
  paragraph('<w:outlineLvl w:val="0"/>', 'a paragraph with a level'),
]
const styles = [
  style('own', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
  style('based', 'Chapter of the house', '<w:basedOn w:val="own"/>'),
  style('level', 'Chapter', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
]
const files = {
  '[Content_Types].xml': `<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${override('document', 'document.main')}${override('styles', 'styles')}</Types>`,
  '_rels/.rels': relations(related('r1', 'officeDocument', 'word/document.xml')),
  'word/_rels/document.xml.rels': relations(related('r1', 'styles', 'styles.xml')),
  'word/document.xml': `<w:document ${main}><w:body>${body.join('')}</w:body></w:document>`,
  'word/styles.xml': `<w:styles ${main}>${styles.join('')}</w:styles>`,
}
const zipped = zipSync(Object.fromEntries(Object.entries(files).map(([name, part]) => [name, strToU8(part)])))
const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(zipped) })
console.log(value.replaceAll('><', '>\n<'))
console.log('messages:', messages.map(({ message }) => message))
const isAsFound =
  value ===
  '<h1>Word’s own heading</h1><p>based on it</p><p>a style with a level</p><p>a paragraph with a level</p>'
if (!isAsFound) {
  console.error('This is no longer what was found.')
  process.exit(1)
}
JS
node show.mjs

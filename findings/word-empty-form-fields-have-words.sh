#!/usr/bin/env bash
# mammoth 1.13.0: a field of a form in a Word file that nobody filled in comes out as if its author had written the words that
# Word shows there until somebody does.
#
# Expected: a content control that is empty says so (`w:showingPlcHdr`), and holds a prompt such as "Click here to enter text"
# for the screen. That is no text of the document.
# Seen: the prompt is a part of the text, without a message and without its grey style: nothing tells it from what an author
# wrote.
#
# Why it matters: templates of requests, reports and dossiers are forms with such fields, most of which stay empty. Taken in,
# their prompts become names of organisations, dates and paragraphs that a reader sees. Leave out a `w:sdt` whose properties
# have `w:showingPlcHdr` before mammoth reads the file.
# Source: ECMA-376 part 1, 17.5.2.39 (showingPlcHdr); and what is run here.
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
const text = (words) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`
const field = ({ properties, words }) =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${text(words)}</w:sdtContent></w:sdt>`
const line = (inside) => `<w:p>${text('Uitgever: ')}${inside}</w:p>`

const body = [
  line(field({ properties: '<w:alias w:val="uitgever"/>', words: 'Molenraad' })),
  line(field({ properties: '<w:alias w:val="uitgever"/><w:showingPlcHdr/>', words: 'Klik om te typen.' })),
]
const files = {
  '[Content_Types].xml': `<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="r1" Type="${schemas}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/document.xml': `<w:document xmlns:w="${schemas}/wordprocessingml/2006/main"><w:body>${body.join('')}</w:body></w:document>`,
}
const zipped = zipSync(Object.fromEntries(Object.entries(files).map(([name, part]) => [name, strToU8(part)])))
const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(zipped) })
console.log(value.replaceAll('><', '>\n<'))
console.log('messages:', messages)
const isAsFound =
  messages.length === 0 && value === '<p>Uitgever: Molenraad</p><p>Uitgever: Klik om te typen.</p>'
if (!isAsFound) {
  console.error('This is no longer what was found.')
  process.exit(1)
}
JS
node show.mjs

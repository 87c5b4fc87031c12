#!/usr/bin/env bash
# mammoth 1.13.0: what an author of a Word file hid comes out among what they show.
#
# Expected: text with the property "hidden" (`w:vanish`), which Word neither shows nor prints unless asked to, is left out, as
# what a reviewer struck is.
# Seen: what was struck (`w:del`) is left out, and what was hidden is text like any other, without a message. The property is
# not among what a style map can name either, so that nothing after the conversion can tell it.
#
# Why it matters: editors hide remarks, names of sources and answers of a form, and hand the file in for publication. Take runs
# with `w:vanish` out of the file before mammoth reads it.
# Source: ECMA-376 part 1, 17.3.2.41 (vanish); and what is run here.
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
const run = (inside) => `<w:r>${inside}</w:r>`
const line = [
  run('<w:t xml:space="preserve">Wie betaalt </w:t>'),
  run('<w:rPr><w:vanish/></w:rPr><w:t xml:space="preserve">(navragen!) </w:t>'),
  `<w:del w:id="1" w:author="A">${run('<w:delText>vandaag </w:delText>')}</w:del>`,
  run('<w:t>de dijk?</w:t>'),
]
const files = {
  '[Content_Types].xml': `<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="r1" Type="${schemas}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/document.xml': `<w:document xmlns:w="${schemas}/wordprocessingml/2006/main"><w:body><w:p>${line.join('')}</w:p></w:body></w:document>`,
}
const zipped = zipSync(Object.fromEntries(Object.entries(files).map(([name, part]) => [name, strToU8(part)])))
const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(zipped) })
console.log(value)
console.log('messages:', messages)
if (messages.length > 0 || value !== '<p>Wie betaalt (navragen!) de dijk?</p>') {
  console.error('This is no longer what was found.')
  process.exit(1)
}
JS
node show.mjs

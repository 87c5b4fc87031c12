#!/usr/bin/env bash
# mammoth 1.13.0: a link or reference that a Word file holds as a simple field disappears, with its words.
#
# Expected: a field can be written in two ways, as one element around its result (`w:fldSimple`) or with marks before,
# between and after (`w:fldChar`). Readers show the result of either, and mammoth makes a link of a HYPERLINK.
# Seen: it does so for fields with marks alone. Of a simple field it leaves out the instruction and the result: the
# sentence around it closes up. It says so in a message of type "warning" that most callers do not look at. Text that was
# moved with changes tracked, content controls and custom XML are all kept.
#
# Why it matters: Word writes marks, but programs that fill in templates (mail merge, reference managers, exports of
# registers) write simple fields, since they are one element. A list of sources from such a program loses its links and
# the words that they stand on. Rewrite `w:fldSimple` as a field with marks before mammoth reads the file.
# Source: ECMA-376 part 1, 17.16 (Fields and Hyperlinks); https://github.com/mwilliamson/mammoth.js; and what is run here.
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
const instruction = ' HYPERLINK &quot;https://example.org/rapport&quot; '
const run = (inside) => `<w:r>${inside}</w:r>`
const text = (words) => run(`<w:t xml:space="preserve">${words}</w:t>`)
const mark = (type) => run(`<w:fldChar w:fldCharType="${type}"/>`)

/** A sentence with a field in it, as HTML. */
async function htmlOf(field) {
  const document = `<w:document xmlns:w="${schemas}/wordprocessingml/2006/main"><w:body><w:p>${text('Zie ')}${field}${text(' hierover.')}</w:p></w:body></w:document>`
  const files = {
    '[Content_Types].xml': `<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="r1" Type="${schemas}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': document,
  }
  const zipped = zipSync(Object.fromEntries(Object.entries(files).map(([name, part]) => [name, strToU8(part)])))
  return (await mammoth.convertToHtml({ buffer: Buffer.from(zipped) })).value
}

const simple = await htmlOf(`<w:fldSimple w:instr="${instruction}">${text('het rapport')}</w:fldSimple>`)
const marked = await htmlOf(
  `${mark('begin')}${run(`<w:instrText>${instruction}</w:instrText>`)}${mark('separate')}${text('het rapport')}${mark('end')}`,
)
console.log(`with marks: ${marked}`)
console.log(`simple:     ${simple}`)
const isAsFound =
  marked === '<p>Zie <a href="https://example.org/rapport">het rapport</a> hierover.</p>' &&
  simple === '<p>Zie  hierover.</p>'
if (!isAsFound) {
  console.error('This is no longer what was found.')
  process.exit(1)
}
JS
node show.mjs

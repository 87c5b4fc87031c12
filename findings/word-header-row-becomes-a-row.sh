#!/usr/bin/env bash
# mammoth 1.13.0 and hast-util-to-mdast 10.1.3: the header row of a Word table ends up below an empty one.
#
# Expected: a table of Word whose first row is styled as its header ("Header Row" ticked, `w:firstRow` in `w:tblLook`,
# which is how Word makes every table) becomes a table with that row as its header: in HTML by `th`, or else in markdown,
# where a table has no other first row.
# Seen: mammoth writes `th` only for rows that are repeated on each page (`w:tblHeader`), which few people set. Where
# there is no `th`, hast-util-to-mdast puts an empty header above all rows, so that the names of the columns become the
# first record. Neither warns.
#
# Why it matters: whoever reads documents by the headers of their tables (names, roles, links by column) finds columns
# without a name in nearly every document that came from Word, and one record that is called "Organisatie". Take the first
# row for the header where the one above it is empty.
# Source: https://github.com/mwilliamson/mammoth.js (tables), https://github.com/syntax-tree/hast-util-to-mdast, and what
# is run here.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --save-exact mammoth@1.13.0 hast-util-from-html@2.1.0 hast-util-to-mdast@10.1.3 \
  mdast-util-to-markdown@2.1.2 mdast-util-gfm-table@2.0.1 fflate@0.8.3

cat > show.mjs <<'JS'
import { strToU8, zipSync } from 'fflate'
import { fromHtml } from 'hast-util-from-html'
import { toMdast } from 'hast-util-to-mdast'
import mammoth from 'mammoth'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown } from 'mdast-util-to-markdown'

const schemas = 'http://schemas.openxmlformats.org'
const cell = (text) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`
const row = ({ texts, isHeader }) =>
  `<w:tr>${isHeader ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${texts.map(cell).join('')}</w:tr>`

/** A table of two rows, the first of which is styled as its header, and repeated on each page where that is asked. */
async function markdownOf({ isRepeated }) {
  const table =
    '<w:tbl><w:tblPr><w:tblLook w:firstRow="1" w:val="04A0"/></w:tblPr>' +
    row({ texts: ['Organisatie', 'Rol'], isHeader: isRepeated }) +
    row({ texts: ['Huurraad', 'Adviseert'] }) +
    '</w:tbl>'
  const files = {
    '[Content_Types].xml': `<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="r1" Type="${schemas}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${schemas}/wordprocessingml/2006/main"><w:body>${table}</w:body></w:document>`,
  }
  const zipped = zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(zipped) })
  const tree = toMdast(fromHtml(value, { fragment: true }))
  const markdown = toMarkdown(tree, { extensions: [gfmTableToMarkdown({ tablePipeAlign: false })] })
  return { lines: markdown.trim().split('\n'), warnings: messages.length }
}

const styled = await markdownOf({ isRepeated: false })
const repeated = await markdownOf({ isRepeated: true })
console.log(`styled as a header:    ${styled.lines.join(' ⏎ ')} (${styled.warnings} warnings)`)
console.log(`repeated on each page: ${repeated.lines.join(' ⏎ ')}`)
const isAsFound =
  styled.lines[0] === '| | |' &&
  styled.lines[2] === '| Organisatie | Rol |' &&
  styled.warnings === 0 &&
  repeated.lines[0] === '| Organisatie | Rol |'
if (!isAsFound) {
  console.error('This is no longer what was found.')
  process.exit(1)
}
JS
node show.mjs

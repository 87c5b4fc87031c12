#!/usr/bin/env bash
# mdast-util-to-markdown 2.1.2: a pattern for a sign that is unsafe before the same sign leaves half of a row of them bare.
#
# Expected: a writer of markdown whose readers take `==words==` for marked text says that `=` is unsafe before `=`
# (`{ character: '=', after: '=' }`), as the package's own patterns say what stands before or after a sign. Of `===` the
# first two signs stand before one, so that both are escaped, and no pair is left.
# Seen: what `after` matched is used up. The next search goes on behind it, so that of `===` only the first is escaped,
# and the two others are a pair that opens a mark when the text is read again. A lookahead, `after: '(?==)'`, which
# matches nothing, escapes each.
#
# Why it matters: texts with rows of signs (headings that are underlined in plain text, notes of other programs, rulers)
# come back from an export as marked, struck or hidden words. It passes every test with a single pair. Whoever writes an
# extension for `==`, `%%`, `||` or `::` meets it.
# Source: https://github.com/syntax-tree/mdast-util-to-markdown (Unsafe); and what is run here.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --save-exact mdast-util-to-markdown@2.1.2

cat > show.mjs <<'JS'
import { toMarkdown } from 'mdast-util-to-markdown'

/** A paragraph with these words, as it is written where `=` is unsafe before `after`. */
function written(words, after) {
  const text = { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: words }] }] }
  const unsafe = [{ character: '=', after, inConstruct: 'phrasing' }]
  return toMarkdown(text, { extensions: [{ unsafe }] }).trim()
}

const seen = ['==', '===', '===='].map((words) => [words, written(words, '='), written(words, '(?==)')])
for (const [words, sign, lookahead] of seen)
  console.log(`${words}  before a sign: ${sign}  by a lookahead: ${lookahead}`)
const expected = [
  ['==', '\\==', '\\=='],
  ['===', '\\===', '\\=\\=='],
  ['====', '\\==\\==', '\\=\\=\\=='],
]
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error('This is no longer what was found.')
  process.exit(1)
}
JS
node show.mjs

#!/usr/bin/env bash
# @citation-js/plugin-ris 0.8.2: the day on which a web page was consulted is not read from Y2, which a report has it in.
#
# Expected: `accessed` becomes Y2, the access date that reference managers exchange, and Y2 is read as `accessed`, whatever
# the type.
# Seen: a report is written with Y2, a web page with M1 and a blog with VL. Of a blog Y2 is read as well; the Y2 of a web page
# is dropped without a word: of an ELEC that says Y2 - 2025/03/04 no access date is left.
#
# Why it matters: of all types it is the web page that is cited with the day on which it was consulted. A file with Y2 for
# every type suits Zotero's import; a file that citation-js wrote, or is to read, has it in another tag for each type.
# Source: https://citation.js.org (plugin-ris); and what is run here.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --save-exact @citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2

cat > show.mjs <<'JS'
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-ris'

const accessed = { 'date-parts': [[2025, 3, 4]] }
const seen = [
  ['report', 'RPRT'],
  ['webpage', 'ELEC'],
  ['post-weblog', 'BLOG'],
].map(([type, tag]) => {
  const ris = new Cite({ id: 'dike', type, title: 'On dikes', accessed }).format('ris')
  const written = /^(\w\d|VL)  - 2025.*$/m.exec(ris)?.[1]
  const [read] = new Cite(`TY  - ${tag}\nTI  - On dikes\nY2  - 2025/03/04\nER  - \n`).data
  const kept = read.accessed ? 'kept' : 'dropped'
  console.log(type.padEnd(12), 'is written with', written, '| Y2 of', tag, 'is', kept)
  return `${written} ${kept}`
})
if (seen.join() !== 'Y2 kept,M1 dropped,VL kept') {
  console.error('This is no longer what was found.')
  process.exit(1)
}
JS
node show.mjs

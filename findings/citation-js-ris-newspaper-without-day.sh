#!/usr/bin/env bash
# @citation-js/plugin-ris 0.8.2: of an article in a newspaper RIS keeps the year alone, of a report the whole date.
#
# Expected: `issued` with year, month and day becomes PY and DA whatever the type.
# Seen: `article-newspaper` has no DA, so 3 February 2020 is read back as 2020; a report and a magazine's article have both.
#
# Why it matters: an article in a newspaper is found and cited by its day. A file for reference managers that is made from
# CSL-JSON has to be looked at type by type, or be written by oneself.
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

const issued = { 'date-parts': [[2020, 2, 3]] }
const hasDay = (type) => {
  const ris = new Cite({ id: 'fire', type, title: 'A mill burns', issued }).format('ris')
  const back = new Cite(ris).data[0].issued['date-parts'][0]
  console.log(type.padEnd(18), /^DA  - .*$/m.exec(ris)?.[0] ?? 'no DA', '→ read back as', back.join('-'))
  return back.length === 3
}
const seen = ['report', 'article-newspaper', 'article-magazine'].map(hasDay)
if (seen.join() !== 'true,false,true') {
  console.error('This is no longer what was found.')
  process.exit(1)
}
JS
node show.mjs

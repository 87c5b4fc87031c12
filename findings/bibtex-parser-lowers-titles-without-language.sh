#!/usr/bin/env bash
# @retorquere/bibtex-parser 9.0.29: a title without `langid` is taken for English, and loses the capitals of its names.
#
# Expected: a BibTeX entry that names no language keeps its title as it was written, as BibTeX itself leaves that to a style.
# Seen: "Regels voor Waterschappen in Nederland" is put in sentence case and reads "Regels voor waterschappen in nederland",
# also where braces stand around the whole of it. With `langid = {dutch}` it stays.
#
# Why it matters: this is the parser of a widely used extension of Zotero. Names of countries, laws and bodies in a list that
# was taken along come out in small letters, unless the file says the language of each title.
# Source: https://github.com/retorquere/bibtex-parser (sentenceCase); and what is run here.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --save-exact @retorquere/bibtex-parser@9.0.29

cat > show.mjs <<'JS'
import { parse } from '@retorquere/bibtex-parser'

const written = 'Regels voor Waterschappen in Nederland'
const read = (title, more = '') => parse(`@misc{a, title = {${title}}${more}}`).entries[0].fields.title
const seen = {
  'no language': read(written),
  'in braces': read(`{${written}}`),
  dutch: read(written, ', langid = {dutch}'),
}
console.log(seen)
if (seen['no language'] !== 'Regels voor waterschappen in nederland' || seen.dutch !== written) {
  console.error('This is no longer what was found.')
  process.exit(1)
}
JS
node show.mjs

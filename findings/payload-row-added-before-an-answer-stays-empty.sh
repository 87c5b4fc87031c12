#!/usr/bin/env bash
# @payloadcms/ui 3.90.1: a row that is added to a list less than a quarter of a second before the server answers an earlier
# change of the form never gets its fields.
#
# Expected: a form asks the server for the fields of every row that was added since it asked last.
# Seen: a form waits for 250 ms without a change and asks where it is not what it was. An answer that arrives within those
# makes what the form holds by then, the new row included, what it is compared with. The two are equal, so nothing is asked,
# and the row goes on loading until something else is changed.
#
# Why it matters: on a slow line, or where forms are large, an editor who types in one field and then adds a row gets a row
# without fields; automated tests of such forms fail now and then. Whoever adds rows has to ask again for those that are
# loading once an answer has come that did not know them.
# Source: what is run here; the comparison and the 250 ms are in `useDebouncedEffect` of the package's Form/index.js.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --save-exact --ignore-scripts --legacy-peer-deps \
  @payloadcms/ui@3.90.1 payload@3.90.1

cat > show.mjs <<'JS'
import { pathToFileURL } from 'node:url'
import { isDeepStrictEqual } from 'node:util'

// Not among the exports of the package: what its <Form> runs at each change and each answer.
const path = 'node_modules/@payloadcms/ui/dist/forms/Form/fieldReducer.js'
const { fieldReducer } = await import(pathToFileURL(path).href)

const field = (value) => ({ value, initialValue: value, valid: true, passesCondition: true })
const opened = { title: field('Water'), links: { ...field(0), rows: [] } }
const comparedWith = { current: opened }

const sent = fieldReducer(opened, { type: 'UPDATE', path: 'title', value: 'Water and dikes' })
const answer = { title: { valid: true, passesCondition: true }, links: { rows: [], valid: true, passesCondition: true } }
const withRow = fieldReducer(sent, { type: 'ADD_ROW', path: 'links', rowIndex: 0 })
console.log('asks for the row before the answer:', !isDeepStrictEqual(withRow, comparedWith.current))

const state = fieldReducer(withRow, { type: 'MERGE_SERVER_STATE', prevStateRef: comparedWith, serverState: answer })
const asks = !isDeepStrictEqual(state, comparedWith.current)
const { isLoading } = state.links.rows[0]
console.log('asks for the row after the answer: ', asks)
console.log('the row is loading:                ', isLoading)
if (asks || !isLoading) {
  console.error('This is no longer what was found.')
  process.exit(1)
}
JS
node show.mjs

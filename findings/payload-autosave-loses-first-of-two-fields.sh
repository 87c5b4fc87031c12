#!/usr/bin/env bash
# @payloadcms/ui 3.90.1: of two fields that are changed while an autosave is on its way, the first goes back to its old
# value when the answer arrives.
#
# Expected: the answer of an autosave, which is merged with `overrideLocalChanges: false`, leaves every field alone that
# was changed since it was sent.
# Seen: only the field that was changed last is left alone. The reducer of a form takes the mark `isModified` off all other
# fields at each change, so the text of the first field is replaced by what the server holds, and the next autosave stores it.
#
# Why it matters: in an editorial form on a slow line, a paragraph is lost without a word when its author goes on to the
# next field. A form has to mark the fields again that changed since the request, before its answer is merged.
# Source: https://github.com/payloadcms/payload/issues/17676; and what is run here.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --save-exact --ignore-scripts --legacy-peer-deps \
  @payloadcms/ui@3.90.1 payload@3.90.1

cat > show.mjs <<'JS'
import { pathToFileURL } from 'node:url'

// Not among the exports of the package: what its <Form> runs at each change and each answer.
const path = 'node_modules/@payloadcms/ui/dist/forms/Form/fieldReducer.js'
const { fieldReducer } = await import(pathToFileURL(path).href)

const field = (value) => ({ value, initialValue: value, valid: true, passesCondition: true })
const type = (state, path, value) => fieldReducer(state, { type: 'UPDATE', path, value })

const sent = { lead: field('first words'), title: field('Water') }
let state = sent
state = type(state, 'lead', 'first words, and a paragraph more')
state = type(state, 'title', 'Water and dikes')
state = fieldReducer(state, {
  type: 'MERGE_SERVER_STATE',
  acceptValues: { overrideLocalChanges: false },
  prevStateRef: { current: sent },
  serverState: sent,
})
console.log('lead: ', state.lead.value)
console.log('title:', state.title.value)
if (state.lead.value !== 'first words' || state.title.value !== 'Water and dikes') {
  console.error('This is no longer what was found.')
  process.exit(1)
}
JS
node show.mjs

#!/usr/bin/env bash
# Node 20.20.2: once V8 has compiled a call of `URL.canParse`, it refuses an address whose host has a letter of Latin-1.
#
# Expected: `URL.canParse('https://münchen.example')` says what `new URL` does, however often it is asked.
# Seen: yes for some thousands of calls, then no for good. The fast call that is used from then on seems to read a string
# of one byte per character as UTF-8; letters in a path change nothing, and Node 24 is right.
#
# Why it matters: a check of links drops addresses that it took before, only on a site that has run for a while or in the
# middle of a large import, and a test of one call never sees it. Read the address with `new URL`, and catch what it throws.
# Source: https://nodejs.org/api/url.html (URL.canParse); and what is run here.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --save-exact node@20.20.2

cat > show.mjs <<'JS'
const address = 'https://m\u00fcnchen.example'
const canParse = (text) => URL.canParse(text)
let calls = 1
while (canParse(address) && calls < 1_000_000) calls += 1
const isRefused = calls < 1_000_000
console.log(process.version, isRefused ? `refuses it at call ${calls}` : 'takes it every time', new URL(address).href)
if (!isRefused) {
  console.error('This is no longer what was found.')
  process.exit(1)
}
JS
node_modules/.bin/node show.mjs

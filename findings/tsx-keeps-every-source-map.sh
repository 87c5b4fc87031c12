#!/usr/bin/env bash
# tsx 4.23.15: a program that is started with its `register()` keeps the source map of every file that is loaded later,
# also of files that were built and have nothing to do with TypeScript.
#
# Expected: tsx compiles the TypeScript that a program is written in. What is plain JavaScript is loaded as Node loads it,
# and its map is read, if ever, when a stack is printed.
# Seen: `register()` turns source maps on for the whole process. From then on Node reads the map that a file names the
# moment that file is loaded, with the sources in it, and holds it for as long as the file: a file of a line with a map of
# 20 MB costs 20 MB.
#
# Why it matters: a server for a built site is often started by a script in TypeScript. Bundlers write a chunk for each
# page and endpoint, each with the map of everything in it; a site that has served all of its pages then holds more maps
# than code, and reaches its heap limit weeks after the start. Build the server without maps, or call
# `process.setSourceMapsEnabled(false)` behind `register()`.
# Source: https://tsx.is/dev-api/register; https://nodejs.org/api/process.html#processsetsourcemapsenabledval; and what is
# run here, on Node 20.20 and 24.21.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --save-exact tsx@4.23.15

cat > show.mjs <<'JS'
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const sourcesContent = [`// ${'x'.repeat(20_000_000)}`]
writeFileSync('built.map', JSON.stringify({ version: 3, sources: ['built.ts'], names: [], mappings: 'AAAA', sourcesContent }))

/** In MB: what loading a file of one line adds to the heap. */
function costOf(name) {
  writeFileSync(`${name}.cjs`, 'module.exports = 1\n//# sourceMappingURL=built.map\n')
  globalThis.gc()
  const before = process.memoryUsage().heapUsed
  require(`./${name}.cjs`)
  globalThis.gc()
  return Math.round((process.memoryUsage().heapUsed - before) / 1e6)
}

const plain = costOf('plain')
const { register } = await import('tsx/esm/api')
register()
const registered = costOf('registered')
console.log(`without tsx:      ${plain} MB`)
console.log(`after register(): ${registered} MB`)
if (plain > 2 || registered < 15) {
  console.error('This is no longer what was found.')
  process.exit(1)
}
process.exit()
JS
node --expose-gc show.mjs

#!/usr/bin/env bash
# Payload 3.90.1: an array of endpoints that two collections share ends up holding the endpoints of both.
#
# Expected: `endpoints` of a collection is what the configuration says; Payload adds its own to a list of its own, so one
# constant can be given to several collections, as access rules and hooks are.
# Seen: `buildConfig` pushes its own endpoints onto the very array that it was given. A collection of notes that shares
# an empty array with a collection of uploads has the upload's routes too, and each set of routes as often as the array
# was given. The array that the program exported is no longer empty either.
#
# Why it matters: whoever writes one endpoint for several collections (a bulk change, an export) naturally makes one
# list of it. Nothing fails: routes that a collection must not have are there, answered by handlers that were made for
# another, and a test that lists the routes of a site names them at the wrong collection. Give each collection an array
# of its own (`[...shared]`).
# Source: the option `endpoints` in https://payloadcms.com/docs/rest-api/overview, and what is run here.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --save-exact payload@3.90.1 @payloadcms/db-sqlite@3.90.1

cat > show.mjs <<'JS'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { buildConfig } from 'payload'

/** Whether notes, beside a collection of uploads, have a route to a file. */
async function notesHaveFiles({ ofNotes, ofFiles }) {
  const { collections } = await buildConfig({
    secret: 'signs nothing but this',
    telemetry: false,
    db: sqliteAdapter({ client: { url: 'file:./notes.db' } }),
    collections: [
      { slug: 'notes', fields: [{ name: 'title', type: 'text' }], endpoints: ofNotes },
      { slug: 'files', upload: true, fields: [], endpoints: ofFiles },
    ],
  })
  const notes = collections.find(({ slug }) => slug === 'notes')
  return notes.endpoints.some(({ path }) => path === '/file/:filename')
}

const shared = []
const seen = {
  apart: await notesHaveFiles({ ofNotes: [], ofFiles: [] }),
  shared: await notesHaveFiles({ ofNotes: shared, ofFiles: shared }),
  sharedStaysEmpty: shared.length === 0,
}
console.log(`shown ${JSON.stringify(seen)}`)
process.exit(0)
JS

shown=$(node show.mjs | grep '^shown ')
echo "$shown"
[ "$shown" = 'shown {"apart":false,"shared":true,"sharedStaysEmpty":false}' ] || {
  echo 'This is no longer what was found.' >&2
  exit 1
}

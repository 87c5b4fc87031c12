#!/usr/bin/env bash
# Payload 3.90.1: a call of the Local API that is given `req` puts a new object in the place of `req.context`.
#
# Expected: `req.context` is documented as the place where hooks pass values to each other, so one object for the whole
# of an operation, to which a hook can write before and after it asks the database something.
# Seen: after `payload.count({ collection, req })` the hook's `req.context` is another object, with a copy of what the
# first one held. `req.context.first = await count()` takes hold of the old object before the call, and writes to it
# after it: the value is gone without an error. `req.context.second = value` on a line of its own arrives.
#
# Why it matters: such a line looks right, and stays right until somebody puts an `await` with `req` on its right side.
# Documents of a bulk change share one `req`, so there it also depends on what the hooks of the others do meanwhile: a
# status that was kept this way made some of several documents miss what followed from it. Keep one object (a Map, say)
# in the context and write to that, or await first and assign after.
# Source: the option `context` in https://payloadcms.com/docs/hooks/context, and what is run here.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --save-exact payload@3.90.1 @payloadcms/db-sqlite@3.90.1

cat > show.mjs <<'JS'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { buildConfig, getPayload } from 'payload'

const seen = {}
const config = buildConfig({
  secret: 'signs nothing but this',
  telemetry: false,
  graphQL: { disable: true },
  db: sqliteAdapter({ client: { url: 'file:./notes.db' }, push: true }),
  collections: [
    {
      slug: 'notes',
      fields: [{ name: 'title', type: 'text' }],
      hooks: {
        beforeChange: [
          async ({ req }) => {
            const before = req.context
            const count = async () => (await req.payload.count({ collection: 'notes', req })).totalDocs
            req.context.first = await count()
            const second = await count()
            req.context.second = second
            seen.sameObject = before === req.context
          },
        ],
        afterChange: [
          ({ req }) => {
            seen.first = req.context.first ?? 'lost'
            seen.second = req.context.second ?? 'lost'
          },
        ],
      },
    },
  ],
})
const payload = await getPayload({ config })
await payload.create({ collection: 'notes', data: { title: 'one' } })
console.log(`shown ${JSON.stringify(seen)}`)
process.exit(0)
JS

shown=$(node show.mjs | grep '^shown ')
echo "$shown"
[ "$shown" = 'shown {"sameObject":false,"first":"lost","second":0}' ] || {
  echo 'This is no longer what was found.' >&2
  exit 1
}

#!/usr/bin/env bash
# light-my-request 6.8.1: an answer to a request with `signal: AbortSignal.timeout(…)` stays in memory until that time is
# over, though it was read whole.
#
# Expected: what was injected is answered and forgotten. A signal ends what is under way; once the answer has ended it is
# let go, as `fetch` and `http.request` let go of theirs.
# Seen: the signal is tied to the request as well, with `addAbortSignal`, and that listener goes when the stream of the
# request ends. Of a GET nobody reads the request, so it never ends. Node holds a signal with a timer as long as somebody
# listens to it, and with it the request, the answer and its body: 100 of 100 here. With a signal of one's own, which
# nothing else holds, one or none is left. On Node 20 a signal of `AbortSignal.any` keeps them for good.
#
# Why it matters: who puts a store of finished pages in front of a framework in the same process asks it this way for every
# request, and gives each a time limit. The heap then holds all answers of the last so many seconds, or of all days. Make
# an AbortController for each request, and abort it from a timer that is cleared with the answer.
# Source: lib/request.js and lib/response.js of light-my-request; https://nodejs.org/api/stream.html#streamaddabortsignalsignal-stream;
# and what is run here, on Node 20.20 and 24.21.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --save-exact light-my-request@6.8.1

cat > show.mjs <<'JS'
import { setTimeout as wait } from 'node:timers/promises'
import inject from 'light-my-request'

const answer = (_request, response) => response.end('ok')

/** How many of a hundred answers are still in memory after they were read whole. */
async function heldWith(signalOf) {
  const responses = []
  for (let time = 0; time < 100; time += 1) {
    const { raw } = await inject(answer, { method: 'GET', url: '/', signal: signalOf() })
    responses.push(new WeakRef(raw.res))
  }
  for (let round = 0; round < 3; round += 1) {
    await wait(20)
    globalThis.gc()
  }
  return responses.filter((response) => response.deref()).length
}

const own = await heldWith(() => new AbortController().signal)
const timed = await heldWith(() => AbortSignal.timeout(600_000))
console.log(`with a signal of one's own: ${own} of 100 held`)
console.log(`with AbortSignal.timeout:   ${timed} of 100 held`)
if (own > 5 || timed < 95) {
  console.error('This is no longer what was found.')
  process.exit(1)
}
process.exit()
JS
node --expose-gc show.mjs

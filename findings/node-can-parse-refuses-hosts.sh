#!/usr/bin/env bash
# Node 20.20.2: once V8 has compiled a call of `URL.canParse`, it says no to an address whose host has a letter of Latin-1.
#
# Expected: `URL.canParse('https://münchen.example')` is true, as `new URL` takes that address.
# Seen: true for some thousands of calls, then false for good. The fast call that is used from then on seems to read a
# string of one byte per character as UTF-8. Letters in a path change nothing.
#
# Why it matters: a site that has run for a while drops links that it took before, and tests of one call never see it.
# Read the address with `new URL`, and catch what it throws.
# Source: what is run here.
set -euo pipefail

node --eval "
  const address = 'https://m\u00fcnchen.example'
  const canParse = (text) => URL.canParse(text)
  let calls = 1
  while (canParse(address) && calls < 1_000_000) calls += 1
  console.log(process.version, calls < 1_000_000 ? 'refused at call ' + calls : 'taken every time', new URL(address).href)
"

#!/usr/bin/env bash
# @citation-js/plugin-ris 0.8.2: in RIS a name loses the particle before it, so "van den Berg, Jan" becomes "Berg, Jan".
#
# Expected: CSL-JSON with `family: Berg` and `non-dropping-particle: van den` is written as `AU  - van den Berg, Jan`, as
# the BibTeX of the same library has it.
# Seen: RIS has `AU  - Berg, Jan`, and read back it is somebody else; BibTeX of the same record is right.
#
# Why it matters: Dutch, Flemish and German names carry such particles, and a name without one is another person's in a
# reference manager, a list of references and a search. Whoever writes RIS from CSL-JSON joins the particle and the family.
# Source: https://docs.citationstyles.org/en/stable/specification.html (name particles); and what is run here.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --save-exact \
  @citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2 @citation-js/plugin-bibtex@0.8.2

cat > show.mjs <<'JS'
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'

const author = [{ family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van den' }]
const record = new Cite({ id: 'mills', type: 'report', title: 'Mills', author })
const line = (text, sign) => text.split('\n').find((each) => each.includes(sign)).trim()
const ris = line(record.format('ris'), 'AU  -')
const bibtex = line(record.format('bibtex'), 'author')
console.log('RIS:   ', ris)
console.log('BibTeX:', bibtex)
if (ris !== 'AU  - Berg, Jan' || !bibtex.includes('van den Berg, Jan')) {
  console.error('This is no longer what was found.')
  process.exit(1)
}
JS
node show.mjs

#!/usr/bin/env bash
# bibutils 7.2: ris2xml joins the access date of a reference to its year of publication.
#
# Expected: `Y2` of a RIS file is the day on which a page was read, as Zotero writes and reads it, and as EndNote's
# description of the format has it ("Access Date"). MODS has a place for it (`dateCaptured`).
# Seen: `ris2xml` takes it for a further part of the date of publication. A report of 2024 that was read on
# 24 November 2026 is of "2024-2026-11-24", whichever of the two comes first in the file, and whether the day is
# written with dashes or slashes. Without `Y2` the year is "2024".
#
# Why it matters: whoever writes RIS for Zotero cannot leave `Y2` out, since a style such as APA then says "Geraadpleegd"
# with no date behind it. Who goes on with bibutils gets a wrong year, in every format that it writes. Let those people
# start from BibTeX, where `urldate` is left out and the year stays.
# Source: https://sourceforge.net/p/bibutils/, and what is run here. It needs `ris2xml` (Debian's package bibutils).
set -euo pipefail

year_of() {
  printf 'TY  - RPRT\r\nTI  - Jaarverslag\r\nPY  - 2024\r\n%sER  - \r\n' "$1" | ris2xml 2>/dev/null |
    sed -n 's|.*<dateIssued>\(.*\)</dateIssued>.*|\1|p'
}

without=$(year_of '')
with=$(year_of $'Y2  - 2026-11-24\r\n')
echo "without Y2: $without, with Y2: $with"
[ "$without" = 2024 ] && [ "$with" = 2024-2026-11-24 ] || {
  echo 'This is no longer what was found.' >&2
  exit 1
}

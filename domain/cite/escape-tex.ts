/**
 * Text on one line in which no character means anything to TeX, written so that BibTeX's readers show every character
 * as it is. Zotero, pandoc, JabRef and bibutils each know other commands, so the plainest one is taken; a brace is
 * escaped where it has its partner, and named where it has none: BibTeX counts braces, escaped or not.
 */
export function escapeTeX(text: string): string {
  const line = text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()
  const lone = hasLoneBrace(line)
  return line
    .replaceAll(/[\\{}~^&%$#_<>]/g, (sign) => (lone ? named[sign] : undefined) ?? signs[sign] ?? sign)
    .replaceAll(joined, '{}')
}

const signs: { [sign: string]: string } = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '{': '\\{',
  '}': '\\}',
  '<': '$<$',
  '>': '$>$',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
}

const named: { [sign: string]: string } = { '{': '\\textbraceleft{}', '}': '\\textbraceright{}' }

/** Between signs that readers join into another one: "--" is a dash to TeX, "?!" one sign to Zotero. */
const joined = /(?<=-)(?=-)|(?<=')(?=')|(?<=`)(?=`)|(?<=[?!])(?=[?!`])/g

function hasLoneBrace(text: string): boolean {
  let open = 0
  for (const sign of text) {
    if (sign === '{') open += 1
    if (sign === '}') open -= 1
    if (open < 0) return true
  }
  return open !== 0
}

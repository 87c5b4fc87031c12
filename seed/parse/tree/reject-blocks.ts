import type { Problem } from '../../problem'
import { countMarks } from './count-marks'
import type { Marks } from './count-marks'
import { limits } from '../limits/limits'
import { nestingOf } from './nesting-of'
import { inWords, tooLarge } from '../limits/reject-oversized'
import type { Block } from './split-blocks'
import { isRule } from '../tables/table-lines'

/** Says which part of a document is too large or too entangled to be read; `null` when none is. */
export function rejectBlocks(blocks: Block[]): Problem | null {
  const total: Marks = { marks: 0, links: 0, pipes: 0, endings: 0, tags: 0, code: 0 }
  for (const block of blocks) {
    const line = block[0]?.line ?? 1
    const counts = countMarks(block)
    total.marks += counts.marks
    total.links += counts.links
    total.pipes += counts.pipes
    total.endings += counts.endings
    total.tags += counts.tags
    total.code += counts.code
    const message = rejectBlock({ block, counts }) ?? rejectTotal(total)
    if (message) return tooLarge({ line, message })
  }
  return null
}

function rejectBlock({ block, counts }: { block: Block; counts: Marks }): string | null {
  if (nestingOf(block) > limits.nesting) {
    return `Hier zijn lijsten of citaten meer dan ${limits.nesting} niveaus diep in elkaar gezet.`
  }
  if (counts.code > limits.blockCode) {
    return `In dit blok tekst staan meer dan ${inWords(limits.blockCode)} stukken code (accent grave).`
  }
  const delimiter = block.findIndex(({ text }) => isRule(text))
  const filled = block.filter(({ text }) => text.trim() !== '').length
  if (delimiter !== -1) {
    if (filled - delimiter - 1 <= limits.tableRows) return null
    return `Deze tabel heeft meer dan ${inWords(limits.tableRows)} rijen.`
  }
  const length = block.reduce((sum, { text }) => sum + text.length, 0)
  if (filled > limits.blockLines || length > limits.blockLength) {
    return (
      `Dit blok tekst is te lang: meer dan ${inWords(limits.blockLines)} regels of ` +
      `${inWords(limits.blockLength)} tekens zonder lege regel.`
    )
  }
  if (counts.marks <= limits.blockMarks) return null
  return `In dit blok tekst staan meer dan ${inWords(limits.blockMarks)} tekens van opmaak (* of _).`
}

function rejectTotal(total: Marks): string | null {
  if (total.marks > limits.marks) {
    return `Het document heeft meer dan ${inWords(limits.marks)} tekens van opmaak (* of _).`
  }
  if (total.tags > limits.tags) return `Het document heeft meer dan ${inWords(limits.tags)} tags van HTML.`
  if (total.code > limits.code) return `Het document heeft meer dan ${inWords(limits.code)} stukken code.`
  if (total.links > limits.links)
    return `Het document heeft meer dan ${inWords(limits.links)} links of blokhaken.`
  if (total.endings > limits.endings) {
    return `Het document heeft meer dan ${inWords(limits.endings)} vraagtekens en uitroeptekens.`
  }
  if (total.pipes > limits.cells) return `De tabellen hebben samen meer dan ${inWords(limits.cells)} cellen.`
  return null
}

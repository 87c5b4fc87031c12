import type { Text } from 'mdast'
import { opensElsewhere } from '@/domain/text/opens-elsewhere'
import { pictograph } from '@/domain/text/pictograph'
import type { Reading } from '../reading'

/**
 * A text without marks that markdown does not know and other programs do: `==marked==`, `~~struck out~~`, links of
 * wikis (`[[Page|words]]`), addresses in brackets (`[https://…]`), references to blocks (`((a1B2c3d4e))`), emoji by name
 * (`:bulb:`), keys of references (`[@key]`), names of paragraphs (`^a1b2`), tags behind a sentence (`#wonen`), or at the
 * end of any line where there are links of wikis, raised or lowered text (`CO~2~`), pictures at the end of lines where
 * there are links of wikis, and where a link opens (`(externe link)`). What is escaped stays.
 */
export function dropInlineMarks({ node, reading }: { node: Text; reading: Reading }): Text {
  const visible = withoutEscapes({ node, reading })
  if (visible === null || !mayMark.test(visible)) return node
  const kept: string[] = []
  let at = 0
  for (const { index, 0: found, groups = {} } of visible.matchAll(reading.hasWikiLinks ? notes : marks)) {
    kept.push(
      node.value.slice(at, index),
      wordsOf({ groups, found: node.value.slice(index, index + found.length) }),
    )
    at = index + found.length
  }
  if (at === 0) return node
  const message = 'Tekens van een ander programma bestaan hier niet; de woorden zijn overgenomen.'
  reading.report({ rule: 'markup', ...reading.place(node), message })
  return { ...node, value: [...kept, node.value.slice(at)].join('') }
}

/** The text with another character where one is escaped; `null` where it does not stand in the source as it reads. */
function withoutEscapes({ node, reading }: { node: Text; reading: Reading }): string | null {
  const [start, end] = [node.position?.start.offset, node.position?.end.offset]
  if (start === undefined || end === undefined) return node.value
  const source = reading.source.slice(start, end)
  if (!source.includes('\\')) return node.value
  const visible = source
    // In a cell, the sign between a page and its words.
    .replaceAll('\\|', '|')
    .replace(/\\[!-/:-@[-`{-~]/g, '\uFFFF')
    .replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{0,30});/gi, '\uFFFF')
    .replace(/(\r\n|\r|\n)[\t >]*(?=\S)/g, '$1')
  return visible.length === node.value.length ? visible : null
}

function wordsOf({ groups, found }: { groups: Record<string, string | undefined>; found: string }): string {
  const { page, label } = groups
  if (page === undefined)
    return groups.address ?? groups.marked ?? groups.struck ?? groups.raised ?? groups.lowered ?? ''
  const isEmbedded = found.startsWith('!')
  if ((page.startsWith('@') && label === undefined) || (isEmbedded && /\.\w{2,4}$/.test(page))) return ''
  return (isEmbedded ? null : label) ?? page.replace(/#.*/, '')
}

const mayMark =
  /\p{Extended_Pictographic}|\(\(|\((?:opent|externe|[A-Za-z]{3,4}[ ,])|==|~|\[\[|\[http|:[a-z]|\[@|\^| #/u
const tag = '(?: #\\p{Ll}[\\p{L}\\p{N}_/-]*)+(?=\\s*(?:[\\r\\n]|$))'
/** When a task is due or done, and how urgent it is: "📅 2026-03-01 ⏫". */
const state = `(?: ${pictograph}(?: \\d{4}-\\d\\d-\\d\\d)?){1,9}(?=\\s*(?:[\\r\\n]|$))`
const all = [
  opensElsewhere,
  '\\[(?<address>https?://[^\\s[\\]]{3,500})\\]',
  ' ?\\(\\((?=[\\w-]*[A-Z\\d])[\\w-]{9,36}\\)\\)',
  '==(?<marked>[^\\s=](?:[^=\\r\\n]{0,500}[^\\s=])?)==',
  '~~(?<struck>[^\\s~](?:[^~\\r\\n]{0,500}[^\\s~])?)~~',
  '!?\\[\\[(?<page>[^[\\]|\\r\\n]{1,200})(?:\\|(?<label>[^[\\]|\\r\\n]{1,200}))?\\]\\]',
  '(?<![\\p{L}\\p{N}:]):[a-z][a-z0-9_+-]{1,30}:(?![\\p{L}\\p{N}:/])',
  ' ?\\[-?@[\\p{L}\\p{N}][^[\\]\\r\\n]{0,200}\\]',
  '\\^(?<raised>[^\\s^]{1,20})\\^',
  '(?<!~)~(?<lowered>[^\\s~]{1,20})~(?!~)',
  '(?: |(?<=[.?!]))\\^[a-z0-9][a-z0-9-]{1,40}(?=\\s*(?:[\\r\\n]|$))',
]
const marks = new RegExp([...all, `(?<=[.?!]|^)${tag}`].join('|'), 'gu')
/** Those of a program that keeps notes, in which a tag may stand behind any words. */
const notes = new RegExp([...all, tag, state].join('|'), 'gu')

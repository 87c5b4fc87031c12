import type { Inline } from '@/domain/prose/prose'
import { cleanText } from '@/domain/text/clean-text'

/** One of what an item names, with the address of its first link. */
export interface Entry {
  text: string
  url: string | null
  /** What is linked, or in italics: the title of a publication. */
  marked: string | null
  /** What stands behind that. */
  behind: string
}

/** The entries of an item behind its label, divided by semicolons outside links and italics. */
export function entriesOf({ inlines, isDivided }: { inlines: Inline[]; isDivided: boolean }): Entry[] {
  const entries: Entry[] = [{ ...empty }]
  let isLabel = true
  for (const inline of inlines) {
    const words = wordsOf(inline)
    const text = isLabel ? words.slice(words.indexOf(':') + 1) : words
    if (isLabel) isLabel = !words.includes(':')
    if (isLabel) continue
    const isWhole = isMark(inline) || !isDivided
    for (const [index, piece] of (isWhole ? [text] : text.split(';')).entries()) {
      if (index > 0) entries.push({ ...empty })
      add({ entry: entries.at(-1) ?? { ...empty }, inline, text: piece })
    }
  }
  return entries
    .map((entry) => ({ ...entry, text: cleanText(entry.text), behind: cleanText(entry.behind) }))
    .filter(({ text }) => text !== '')
}

function add({ entry, inline, text }: { entry: Entry; inline: Inline; text: string }): void {
  if (isMark(inline) && entry.marked === null) entry.marked = cleanText(text)
  else if (entry.marked !== null) entry.behind += text
  if (inline.type === 'link') entry.url ??= inline.url
  entry.text += text
}

function isMark(inline: Inline): boolean {
  return inline.type === 'link' || (inline.type === 'text' && inline.italic === true)
}

function wordsOf(inline: Inline): string {
  if (inline.type === 'break') return ' '
  return inline.type === 'link' ? inline.children.map(({ text }) => text).join('') : inline.text
}

const empty: Entry = { text: '', url: null, marked: null, behind: '' }

import { apostrophe } from '../text/fold'

/** A word as it is written, and where it stands in its text. */
export interface WrittenWord {
  word: string
  start: number
  end: number
}

/** Words between which there is no space but a sign that joins them; most words are by themselves. */
export interface HangingWords {
  words: WrittenWord[]
  /** What stands between them. */
  joints: string[]
}

/** The words of a text, in order, those together that hang together: "e-mail", "(cyber)security", "c.o.a.", "DT&V". */
export function hangingWords(text: string): HangingWords[] {
  const groups: HangingWords[] = []
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    const written = { word, start: index, end: index + word.length }
    const group = groups.at(-1)
    const last = group?.words.at(-1)
    const joint = last ? text.slice(last.end, index) : ''
    if (group && last && isJoint({ joint, before: last.word, after: word })) {
      group.words.push(written)
      group.joints.push(joint)
    } else groups.push({ words: [written], joints: [] })
  }
  return groups
}

const inWord = '[\\p{L}\\p{N}\\p{M}\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]'

/** Letters with their accents, and digits; an apostrophe only inside a word ("azc’s"), and what nobody sees. */
const wordPattern = new RegExp(`[\\p{L}\\p{N}]${inWord}*(?:${apostrophe}${inWord}+)*`, 'gu')

/** One letter, with or without an ending: that of "A.Z.C.'s". */
const joinedLetter = new RegExp(`^\\p{L}(?:${apostrophe}.*)?$`, 'u')

/** Points and "&" join letters, not words. */
function isJoint({ joint, before, after }: { joint: string; before: string; after: string }): boolean {
  if (joint === ' ' || joint.length > 3) return false
  if (/^(?:[-‐‑()]|\)[-‐‑]|[-‐‑]\()$/.test(joint)) return true
  if (joint === '&' || joint === '.&') return before.length <= 4 && after.length <= 4
  if (joint === ' & ') return before.length <= 2 && after.length <= 2
  return joint === '.' && before.length === 1 && joinedLetter.test(after) && /^\p{L}$/u.test(before)
}

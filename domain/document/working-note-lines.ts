import { isBlank } from '../text/is-blank'
import { isWorkingNote } from './is-working-note'
import { plainLine } from './message-lines'

/**
 * The indices of lines that are nothing but what authors write to themselves or to one another, by note: "NOG DOEN: cijfers
 * opzoeken", "(hier nog iets over kosten)", "Opmerking voor Jan: …". Rows of tables and headings are none.
 */
export function workingNoteLines(lines: string[]): number[][] {
  const found: number[][] = []
  for (const [index, line] of lines.entries()) {
    if (isBlank(line) || /^\s*(?:#{1,6}\s|\||\[\^)/.test(line)) continue
    if (found.at(-1)?.at(-1) === index - 1 && /^\s*\p{Ll}/u.test(line)) found.at(-1)?.push(index)
    else if (
      begins({ line, before: lines[index - 1] ?? '' }) &&
      !holdsMore({ line, next: lines[index + 1] ?? '' })
    ) {
      if (isNote(plainLine(line))) found.push([index])
    }
  }
  return found
}

/** Whether words in square brackets, or in round ones on a line of their own, are such a note: "[aanvullen]", "[bron toevoegen]". */
export function isNoteInBrackets(words: string): boolean {
  return (
    /\p{L}{2}/u.test(words) && !words.includes('?') && (isWorkingNote(words) || noteInBrackets.test(words))
  )
}

function isNote(line: string): boolean {
  const words = line.replace(/^\[[ xX]\]\s+/, '')
  if (!/\p{L}{2}/u.test(words) || words.length > maxLength || /[:;,]$/.test(words)) return false
  if (/^@\p{Lu}[\p{L}-]+(?:[:,]| \p{Ll})/u.test(words)) return true
  if (words.endsWith('?')) return false
  const [, inside = ''] = /^[([]([^()[\]]+)[)\]]\.?$/.exec(words) ?? []
  return (
    isWorkingNote(words) ||
    isNoteInBrackets(inside) ||
    [note, noteInAnyCase, caps].some((form) => form.test(words))
  )
}

/** Whether a line begins a sentence of its own. */
function begins({ line, before }: { line: string; before: string }): boolean {
  return isBlank(before) || isItem(line) || /^#{1,6}\s|[.?!:)\]]\s*$/.test(before)
}

/** Whether an item has more below it. */
function holdsMore({ line, next }: { line: string; next: string }): boolean {
  return isItem(line) && !isBlank(next) && indentOf(next) > indentOf(line)
}

function isItem(line: string): boolean {
  return /^\s*(?:[-*+•]|\d{1,3}[.)])\s/.test(line)
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}

const maxLength = 300
const work =
  '(?:(?:uit|aan|in|op)(?:zoeken|werken|vullen)|toevoegen|invoegen|checken|nachecken|dubbelchecken|controleren|nakijken|navragen|bijwerken|herschrijven|inkorten)'
const parts =
  '(?:tekst|stuk(?:je)?|alinea|paragraaf|inleiding|intro|bron(?:nen)?|cijfers?|citaat|quote|link|tabel|grafiek|kaart|foto|kader|voorbeeld(?:en)?|lijst(?:je)?|naam|namen|datum|jaar(?:tal)?|getal|titel|adres)'
const noteInBrackets = new RegExp(
  [
    `(?:nog |graag )?${work}(?:[ :].{0,100})?`,
    `(?:nog )?check(?: .{1,60})?`,
    `hier (?:nog |komt nog |komen nog |moet nog |moeten nog |komt |iets )(?:een |de |het |iets |wat )?(?:${parts}|over|meer|bij|aan)\\b.{0,120}`,
    `nog (?:iets|wat|meer|een ${parts}) (?:over|van|bij|met)\\b.{0,120}`,
    `${parts}(?: (?:nog|hier|even|volgt|volgen|nodig|ontbreekt|ontbreken)| ${work})+(?: .{1,60})?`,
    '(?:to ?do|nog doen|fixme|pm|tk)\\b.{0,150}',
    '(?:opmerking|notitie|noot) (?:voor|aan) .{1,150}',
  ]
    .map((form) => `^(?:${form})$`)
    .join('|'),
  'i',
)
const toWhom =
  '(?:de )?(?:(?:eind|web|beeld)?redactie|redacteur|vormgever|vormgeving|opmaak|collega.?s|mezelf|mijzelf|onszelf)'
const note = new RegExp(
  [
    '[Xx]{3,}(?:\\s.*)?',
    '(?:[Tt][Oo] ?-?[Dd][Oo]|[Nn][Oo][Gg] (?:[Tt][Ee] )?[Dd][Oo][Ee][Nn]|FIXME)(?:\\s*[:–-]\\s*|\\s+(?=\\p{L})).*',
    `[Nn]og (?:te |even )?(?!uit)${work}\\s*[:–-]\\s.*`,
    `(?:[Oo]pmerking|[Nn]oot|[Nn]otitie|[Aa]antekening|[Mm]emo|N\\.?B\\.?|PS) (?:voor|aan) (?:${toWhom}|\\p{Lu}[\\p{L}-]+(?: (?:en|&) \\p{Lu}[\\p{L}-]+)?)\\s*[:,].*`,
  ]
    .map((form) => `^(?:${form})$`)
    .join('|'),
  'u',
)
const noteInAnyCase = new RegExp(
  [
    `hier (?:komt|komen) nog (?:een |de |het )?(?:${parts}\\b|iets over|wat over|meer over).*`,
    `${parts} volg(?:t|en)(?: nog| later)*\\.?`,
    'lorem ipsum\\b.*',
  ]
    .map((form) => `^(?:${form})$`)
    .join('|'),
  'i',
)
/** In capitals an instruction is none of a reader's. */
const caps =
  /^(?:(?:NOG|HIER) )*(?:UITZOEKEN|OPZOEKEN|AANVULLEN|INVULLEN|UITWERKEN|TOEVOEGEN|INVOEGEN|CHECK|CHECKEN|CONTROLEREN|NAKIJKEN|NAVRAGEN)(?:\b[:!–-]?(?:\s.*)?)$/

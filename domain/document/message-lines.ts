import { isBlank } from '../text/is-blank'

/**
 * The indices of the lines in which a message or a note speaks of itself: at its beginning who sent it, when and with
 * which tags, and the salutation; at its end how it closes, with the signature.
 */
export function messageLines(lines: string[]): { opening: number[]; closing: number[] } {
  const opening = openingOf(lines)
  return { opening, closing: closingOf({ lines, from: Math.max(-1, ...opening) + 1 }) }
}

/** The lines at the beginning, below a title at most. */
function openingOf(lines: string[]): number[] {
  const found: number[] = []
  for (const block of blocksOf(lines)) {
    const words = block.map((index) => plainLine(lines[index] ?? ''))
    const greeting = words.findIndex((line) => !isAbout(line) && !/^(?:-{3,}|\|?[\s|:-]+)$/.test(line))
    const about = greeting === -1 ? block.length : greeting
    const greets = salutation.test(words[about] ?? '') ? 1 : 0
    const areAbout = words.slice(0, about).filter((line) => known.test(line)).length * 2 >= about
    const isTitle = block.length === 1 && title.test(lines[block[0] ?? 0] ?? '')
    if (!areAbout || (about + greets === 0 && !isTitle)) break
    found.push(...block.slice(0, about + greets))
    if (about + greets < block.length && !isTitle) break
  }
  return found
}

/** The lines from the one that closes a message, where little more than a signature is below it. */
function closingOf({ lines, from }: { lines: string[]; from: number }): number[] {
  const end = lines.findLastIndex((line) => !isBlank(line) && !pageEnd.test(plainLine(line))) + 1
  let [start, filled] = [lines.slice(end).every(isBlank) ? lines.length : end, 0]
  for (let index = end - 1; index >= from && filled < maxSignature; index -= 1) {
    const text = lines[index] ?? ''
    if (/^(?:#{1,6}\s|\s*\|)/.test(text)) break
    if (text.trim() !== '' && !/^\s*>/.test(text)) filled += 1
    const isSignature = /^-- *$/.test(text.trimEnd()) && (/^-- \s*$/.test(text) || isBlank(lines[index - 1]))
    if (
      isSignature ||
      closing.test(plainLine(text)) ||
      wish.test(plainLine(text)) ||
      quoting.test(plainLine(text))
    )
      start = index
  }
  return lines.slice(Math.max(start, from)).map((_, index) => start + index)
}

/** The indices of lines, by the empty lines between them. */
function blocksOf(lines: string[]): number[][] {
  const blocks: number[][] = [[]]
  for (const [index, line] of lines.slice(0, maxOpening).entries()) {
    if (isBlank(line) || /^\s*\[{1,2}_?toc_?\]{1,2}\s*$/i.test(line)) blocks.push([])
    else blocks.at(-1)?.push(index)
  }
  return blocks.filter((block) => block.length > 0)
}

/** A line without marks of lists, quotes, tables and emphasis. */
export function plainLine(text: string): string {
  return text
    .replace(/^[\s>|]*(?:[-*+•] )?/, '')
    .replace(/[*_`]|[\s|\\]+$/g, '')
    .trim()
}

/** A short label and what it says, or words that only a message or a file begins with. */
function isAbout(line: string): boolean {
  return /^\p{L}[\p{L}’' -]{1,24}(?: ?::?| \|)(?:\s.{0,300})?$/u.test(line) || known.test(line)
}

/** A heading, or words in bold or capitals alone: "**MEMO**". */
const title = /^(?:#{1,6}\s|\*\*[^*]{1,100}\*\*\s*$|[\p{Lu}\d ]{3,60}\s*$)/u
const labels =
  'created(?: by| time)?|last edited(?: by| time)?|(?:date )?(?:updated|modified|created)|edited|tags?|status|state|date|datum|authors?|auteurs?|' +
  'geschreven door|door|van|aan|cc|bcc|kopie|from|to|sent|verzonden|verstuurd|ontvangen|received|subject|onderwerp|betreft|reply-to|' +
  'versie|version|eigenaar|owner|bijlagen?|attachments?|priority|prioriteit|project|deadline|(?:laatst )?(?:bijgewerkt|gewijzigd|bewerkt)|laatste (?:update|wijziging)|last update|' +
  'aangemaakt(?: op| door)?|gepubliceerd(?: op)?|leestijd|categorie(?:ën)?|categor(?:y|ies)|area|parent|aliases|cssclass(?:es)?|publish'
const known = new RegExp(
  `^(?:(?:${labels})(?: ?::?| \\|)(?:\\s|$)|(?:laatst )?(?:bijgewerkt|gewijzigd|bewerkt|gepubliceerd) (?:op|door) |versie \\d|leestijd\\b|` +
    '\\p{L}[\\p{L} -]{0,24}:: |(?:(?:ma|dins|woens|donder|vrij|zater|zon)dag )?\\d{1,2} [a-z]{3,9} (?:19|20)\\d\\d$|\\d{1,2}:\\d\\d$|' +
    '-*\\s*(?:begin )?(?:doorgestuurd bericht|oorspronkelijk bericht|forwarded message|original message)\\b)',
  'iu',
)
const salutation =
  /^(?:hoi|hallo|hey|hi|ha|dag|beste|geachte|lieve|goede(?:morgen|middag|navond)|dear)\b[^.?:]{0,60}[,!]$/i
const closing =
  /^(?:(?:met )?(?:(?:heel )?(?:vriendelijke|hartelijke|collegiale|beste|warme|lieve|vr\.) )*groet(?:en|jes)?|m\.?v\.?g\.?|hoogachtend|alvast (?:heel erg |zeer )?(?:bedankt|dank)|(?:kind|best|warm)? ?regards|verstuurd vanaf mijn\b.*|verzonden (?:vanaf|met|via)\b.*|sent from my\b.*)(?:[,.!]?|[,!] ?(?:\p{L}[\p{L}.’' -]{0,40})|\s\p{Lu}[\p{L}.’' -]{0,40})$/iu
/** A longer wish: "Groet! En succes,". */
const wish = /^(?:\p{L}+ ){0,2}groet(?:en|jes)?\b[^?]{0,40}[,!]$/iu
/** What a website or a notebook has below its pages. */
const pageEnd =
  /^(?:(?:deze pagina is |voor het )*laatst (?:gewijzigd|bijgewerkt|aangepast|herzien)\b.{0,120}|(?:heeft|was|is|hebt|heb|hielp) (?:u|je|deze|dit)\b.{0,60}\b(?:geholpen|nuttig|zocht|vond|duidelijk|gevonden)\?.{0,30}|(?:deel|print|mail) deze pagina\b.{0,60}|[\^↑]? ?(?:terug )?naar boven|(?:gemaakt|created) (?:met|with) onenote\.?|document generated by confluence\b.{0,60})$/i
/** What stands above the message that is answered. */
const quoting = /^(?:op|on) (?=.*(?:\d[:.]\d\d|@)).{5,80} (?:schreef|wrote)\b.{0,100}:$/i
const maxOpening = 60
const maxSignature = 15

import { beginsQuestion } from '../sentences/begins-question'
import { pictograph } from '../text/pictograph'

/** Words that stand before the number of a heading or a question: "Vraag 1", "Deelvraag 2a", as a pattern. */
export const numberedWords =
  '(?:RQ|(?:[Dd]eel|[Hh]oofd|[Ss]ub|[Kk]ern|[Oo]nderzoeks)?(?:[Vv]raag|[Oo]nderwerp|[Tt]hema|[Hh]oofdstuk|[Pp]aragraaf))'

/** The number that a heading or a question begins with, "1.", "1a.", "1.1", "a)" or "Vraag 1:"; empty where there is none. */
export function numberAhead(words: string): string {
  const number = pattern.exec(words)?.[0] ?? looseNumberAhead(words)
  return number + (worded.exec(words.slice(number.length))?.[0] ?? '')
}

/**
 * Such a number without a sign that says so, "2a Wie …?", or before a question with one that usually divides words, "2: Wie
 * …?"; empty where there is none. A letter is no part of "2e Kamer" and "5g-masten". "TODO:" before a question says no more.
 */
export function looseNumberAhead(words: string): string {
  const picture = pictureAhead.exec(words)?.[0] ?? ''
  if (picture !== '') return picture
  const number = loose.exec(words)?.[0] ?? ''
  const behind = words.slice(number.length)
  const isCapital = /^\p{Lu}/u.test(behind)
  const isPart = isCapital && /^\d{1,2}[a-d]\s+$/.test(number)
  const isAhead =
    beginsQuestion(behind) && (isCapital || /^(?:\d{1,2}[a-z]|[a-z][.:]|\p{L}{2}|[qv]\d)/iu.test(number))
  return isPart || isAhead ? number : ''
}

/** "Vraag 1:". */
const wordedNumber = `${numberedWords} ?\\d{0,3}[a-z]? ?[.):–—-]+\\s+`
const pattern = new RegExp(
  `^(?:${wordedNumber}|${numberedWords} \\d{1,3}[a-z]?\\s+(?=\\p{Lu})|\\d{1,2}(?:\\.\\d{1,2})*(?:[.)]|°\\.?)\\s+|\\d{1,2}(?:\\.\\d{1,2})+\\s+(?=\\p{Lu})|\\d{1,2}[a-z][.)]\\s+|[a-zA-Z]\\)\\s+|[IVX]{1,4}\\.\\s+|(?:[A-Z]|[IVX]{2,4})(?:\\.\\d{1,2})+\\.?\\s+(?=\\p{Lu}))(?=\\S)`,
  'u',
)

/** "💧 Water". */
const pictureAhead = new RegExp(`^${pictograph}\\s+(?=\\S)`, 'u')
const loose =
  /^(?:\d{1,2}[a-z]?(?:[.):]|\s?[–—-])?|\(\d{1,2}[a-z]?\)|(?:[A-Za-z]|[IVX]{1,4})(?:[.:]|\s?[–—-])|\([A-Za-z]\)|[qv]\d{1,2}[.):]?|(?:to ?do|nog (?:te )?(?:doen|uitzoeken)|uitzoeken)\s*[:–-])\s+(?=\p{L})/iu

/** Behind another number. */
const worded = new RegExp(`^${wordedNumber}(?=\\S)`, 'u')

/** What may stand before the name of a section: "3.", "2.1", "B.", "IV –", "Deel 2:", "Bijlage:". */
export const sectionNumber =
  /^\s*(?:(?:bijlage|appendix) ?[:–-]\s+|(?:(?:deel|hoofdstuk|paragraaf|bijlage|part|chapter) ?|§ ?)?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]{1,4})(?:[.):]| [-–—:]|(?=\s))+\s+)/i

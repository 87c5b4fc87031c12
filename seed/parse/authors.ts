import { knownOrganisation } from '../known-organisations/known-organisation'
import { guessOrganisationType } from '../organisation-types/guess-organisation-type'

/** Whether words are the names of people as references write them: "Jansen, J.", "J. de Vries", "Vries, J. de & Bos, K.". */
export function isPerson(words: string): boolean {
  return (
    /^\p{Lu}[\p{L}’'-]+(?: (?!\()[\p{L}’'-]+){0,3}, (?:\p{Lu}\p{Ll}?\.[ -]?){1,5}/u.test(words) ||
    /^(?!(?:[NB]\. ?V|V\. ?O\. ?F|U\. ?S|E\. ?U|R\. ?K|Ste?)\.)(?:\p{Lu}\p{Ll}?\. ?){1,5}(?:(?:van|de|der|den|ten|ter|het|’t|in|von) )*\p{Lu}[\p{L}’'-]+/u.test(
      words,
    ) ||
    /^\p{Lu}[\p{L}’'-]+, \p{Lu}\p{Ll}+(?:$|[,.]? (?:en|&) )/u.test(words) ||
    / et al\b| e\.a\b/.test(words)
  )
}

/** Whether words name a body: one that is known, or that says so itself, or an abbreviation. */
export function isBody(words: string): boolean {
  if (words.length > 120 || isPerson(words)) return false
  if (/^[\p{Lu}\d][\p{Lu}\d&.-]{1,11}$/u.test(words)) return true
  const named = { name: words, abbreviation: null }
  return knownOrganisation(named) !== null || guessOrganisationType({ name: words, role: null }) !== null
}

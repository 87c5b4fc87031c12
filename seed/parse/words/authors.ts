import { knownOrganisation } from '../../known-organisations/known-organisation'
import { guessOrganisationType } from '../../organisation-types/guess-organisation-type'

/** Whether words are the names of people as references write them: "Jansen, J.", "J. de Vries", "Vries, J. de & Bos, K.". */
export function isPerson(words: string): boolean {
  return (
    /^\p{Lu}[\p{L}’'-]+(?: (?!\()[\p{L}’'-]+){0,3}, (?:\p{Lu}\p{Ll}?\.[ -]?){1,5}/u.test(words) ||
    /^(?!(?:[NB]\. ?V|V\. ?O\. ?F|U\. ?S|E\. ?U|R\. ?K|Ste?|Rb|Kb|Nr)\.)(?:\p{Lu}\p{Ll}?\. ?){1,5}(?:(?:van|de|der|den|ten|ter|het|’t|in|von) )*\p{Lu}[\p{L}’'-]+/u.test(
      words,
    ) ||
    /^\p{Lu}[\p{L}’'-]+, \p{Lu}\p{Ll}+(?:$|[,.]? (?:en|&) )/u.test(words) ||
    / et al\b| e\.a\b/.test(words)
  )
}

/** Whether words are the names of people as a list of references writes them first: "Jansen, Anna", "Jansen A, Bos B, et al". */
export function isWriter(words: string): boolean {
  const [first = '', ...others] = words
    .replace(/,? (?:et al|e\.a)\.?$/, '')
    .split(/,? (?:and|en|&) |, (?!\p{Lu}\.)/u)
  if (isPerson(words)) return true
  const isInitialled = (name: string): boolean =>
    /^(?:(?:van|de|der|den|ten|ter|het|[’']t) )*\p{Lu}[\p{L}’'-]+ \p{Lu}{1,3}$/u.test(name)
  if ([first, ...others].every(isInitialled)) return true
  const isName = (name: string): boolean =>
    /^\p{Lu}[\p{L}’'-]+(?: (?:van|de|der|den|ten|ter|\p{Lu}\.|\p{Lu}[\p{L}’'-]+)){0,4}$/u.test(name)
  return others.length > 0 && /^\p{Lu}[\p{L}’'-]+$/u.test(first) && others.every(isName)
}

/** Whether words name a body: one that is known, or that says so itself, or an abbreviation. */
export function isBody(words: string): boolean {
  // Behind a full stop or a colon stands what the body says.
  if (words.length > 120 || /(?<!\p{L})(?!prov\.)\p{L}{4,}[.:] /iu.test(words) || isPerson(words))
    return false
  if (/^(?:staats)?commissie[- ](?:(?:van|de|der) )*\p{Lu}/iu.test(words) && /[- ]\p{Lu}/u.test(words))
    return true
  if (/^(?=.*\p{L})[\p{Lu}\d][\p{Lu}\d&.-]{1,11}$/u.test(words)) return true
  const named = { name: words, abbreviation: null }
  return knownOrganisation(named) !== null || guessOrganisationType({ name: words, role: null }) !== null
}

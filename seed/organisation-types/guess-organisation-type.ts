import type { OrganisationType } from '@/domain/organisations/organisation-type'
import { foldWords } from '@/domain/text/fold-words'
import { nameSigns, weakNameSigns, type NameSign } from './name-signs'
import { roleNouns, roleVerbs, weakRoleVerbs } from './role-signs'

/**
 * The type that a name suggests ("Inspectie van het Onderwijs"), else the first words of a description ("Een
 * kenniscentrum voor …", "Houdt toezicht op …"), else a name that says less ("Stichting …"), else what
 * many bodies do ("Voert campagne"). `null` when nothing does.
 */
export function guessOrganisationType({
  name,
  role,
}: {
  name: string
  role: string | null
}): OrganisationType | null {
  const words = foldWords(name)
  const said = foldWords(role ?? '')
  return (
    typeByName({ words, signs: nameSigns }) ??
    roleVerbs.find(({ says }) => says.test(said))?.type ??
    typeByNoun(said) ??
    typeByName({ words, signs: weakNameSigns }) ??
    weakRoleVerbs.find(({ says }) => says.test(said))?.type ??
    null
  )
}

/** The type of the first word that is a sign of one; a whole name that is one comes before. */
function typeByName({ words, signs }: { words: string; signs: NameSign[] }): OrganisationType | null {
  const phrase = signs.find(({ phrases }) => phrases?.test(words))
  if (phrase) return phrase.type
  for (const word of words.split(' ')) {
    const found = signs.find(({ word: sign }) => sign?.test(word))
    if (found) return found.type
  }
  return null
}

/** The type of what a description says first that a body is: "Landelijke, onafhankelijke toezichthouder op …". */
function typeByNoun(said: string): OrganisationType | null {
  const words = said.split(' ').slice(0, maxWordsAhead)
  for (const [index, word] of words.entries()) {
    const found = roleNouns.find(({ word: sign }) => sign.test(word))
    if (found) return found.type
    if (isOfMedia.test(word) || endsNoun.has(word) || (index === 0 && isVerb(word))) return null
  }
  return null
}

/** A journalistic platform, an online newspaper: a medium, for which there is no type. */
const isOfMedia = /journalistiek|^nieuws|^krant$|^omroep$/

/** "Ondersteunt", "Helpt": then what follows is another thing. */
function isVerb(word: string): boolean {
  return /[a-z]{2}t$/.test(word) && word !== 'het' && word !== 'dit'
}

/** A noun that says what a body is stands at the beginning: "Een grote, landelijke en onafhankelijke …". */
const maxWordsAhead = 8

/** Words behind which another thing is spoken of: "Netwerk van kenniscentra". */
const endsNoun = new Set(
  'van voor die dat met in op door bij over om uit naar aan tegen als waar waarin of to for that which with by'.split(
    ' ',
  ),
)

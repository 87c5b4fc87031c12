import type { Lexicon } from './lexicon'
import { irregular } from './resolve-lemmas'
import { strongVerbs } from './strong-verbs'

/**
 * The infinitive of a form of a verb: "controleert", "meldden", "stijgende", "gecontroleerd", "uitgevoerd", and those
 * of common verbs that change their vowel ("gekocht"); `null` for any other word. The dictionary has infinitives and
 * some participles.
 */
export function infinitiveOf({ word, lexicon }: { word: string; lexicon: Lexicon }): string | null {
  const strong = strongVerbs.get(word)
  if (strong !== undefined) return strong
  const isKnown = lexicon.words.has(word)
  if (lexicon.nouns.has(word) || (isKnown && !lexicon.verbs.has(word))) return null
  const candidates = [...ofPastParticiple(word), ...(isKnown ? [] : ofOtherForm(word))]
  const isVerb = (infinitive: string): boolean =>
    !(infinitive in irregular) &&
    (lexicon.words.has(infinitive) || lexicon.words.has(infinitive.replace(separable, '')))
  return candidates.find(isVerb) ?? null
}

function ofPastParticiple(word: string): string[] {
  if (!/[dt]$/.test(word)) return []
  const isWithoutGe = /^(?:be|her|ont|ver)/.test(word)
  const stem = isWithoutGe ? word : word.replace(/^(.{0,6}?)ge(?=.{3})/, '$1')
  return isWithoutGe || stem !== word ? [stem, stem.slice(0, -1)].flatMap(infinitives) : []
}

function ofOtherForm(word: string): string[] {
  const [, infinitive] = /^(.{3,}en)de?$/.exec(word) ?? []
  const [, stem] = /^(.{3,}?)(?:t|[dt]en?)$/.exec(word) ?? []
  return [...(infinitive ? [infinitive] : []), ...(stem ? infinitives(stem) : [])]
}

/** How an infinitive is written with this stem: "koop" kopen, "meld" melden, "stop" stoppen, "leef" leven. */
function infinitives(stem: string): string[] {
  const voiced = stem.replace(/f$/, 'v').replace(/s$/, 'z')
  const open = (text: string): string => text.replace(/([aeou])\1([^aeiou])$/, '$1$2')
  return [open(voiced), open(stem), voiced, stem, stem + stem.slice(-1)].map((start) => `${start}en`)
}

/** The dictionary has "voeren", not "uitvoeren". */
const separable =
  /^(?:aan|achter|af|bij|door|in|mee|na|om|onder|op|over|samen|terug|toe|uit|vast|voor|weg)(?=.{5})/

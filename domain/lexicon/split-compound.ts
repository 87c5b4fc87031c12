import { infinitiveOf } from './infinitive-of'
import { bestSplit, shortestCompound, withLemma } from './best-split'
import type { Lexicon } from './lexicon'
import { lemmaOf } from './lemma-of'

/**
 * The words that a compound is made of, those inside its parts too: "asielzoekerscentrum" is of "asielzoeker" and
 * "centrum", and of "asiel" and "zoeker". Empty for what is no compound. `word` is folded, and so are the parts.
 */
export function splitCompound({ word, lexicon }: { word: string; lexicon: Lexicon }): string[] {
  const split = bestSplit({ word, lexicon }).map(({ lemma }) => lemma)
  const last = split.at(-1)
  const derived = last === undefined ? derivedFrom({ word, lexicon }) : workOf({ word, last, lexicon })
  const found = [...split, ...derived].flatMap((part) => [part, ...splitCompound({ word: part, lexicon })])
  return [...new Set(found)].filter((part) => part !== word)
}

/**
 * A "zzp'er" is of "zzp", a "mantelzorger" gives "mantelzorg", a "veehouderij" is of a "veehouder", and who "controleert"
 * holds a "controle".
 */
function derivedFrom({ word, lexicon }: { word: string; lexicon: Lexicon }): string[] {
  const stem = word.replace(/(?:er|(?<=er)ij|(?<=ie)ren)$/, '')
  if (stem === word) return []
  if (stem.endsWith("'")) return [stem.slice(0, -1)]
  if (!lexicon.words.has(stem) || lexicon.verbs.has(stem)) return []
  const isWork = word.endsWith('erij') || (lexicon.verbs.has(`${stem}ren`) && lexicon.parts.middle.has(stem))
  return isWork || bestSplit({ word: stem, lexicon }).length > 0 ? [stem] : []
}

/**
 * What somebody does by the last word of a compound: a "tuinbouwer" is of "tuinbouw", and a "mensenhandelaar" of
 * "mensenhandel". A "rekenkamer" is of no "kam": that would be written with two letters.
 */
function workOf({ word, last, lexicon }: { word: string; last: string; lexicon: Lexicon }): string[] {
  const [, work = ''] = /^(.{4,})aar$/.exec(last) ?? worker.exec(last) ?? []
  const isWork = word.endsWith(last) && lexicon.nouns.has(work) && lexicon.parts.end.has(work)
  return isWork ? [word.slice(0, -last.length) + work] : []
}

/** Behind a stem of four letters or more that is not written otherwise before "er". */
const worker = /^(?=.{6})(.*(?:[aeiou]{2}[^aeiou]|[^aeiou]{2}))er$/

/**
 * The word that a word is a form of, also where the dictionary has neither: "asielzoekerscentra" is of
 * "asielzoekerscentrum", since "centra" is of "centrum"; of a verb, its stem. `word` is folded.
 */
export function baseOf({ word, lexicon }: { word: string; lexicon: Lexicon }): string {
  const written = lemmaOf({ word, lexicon })
  const infinitive = infinitiveOf({ word: written, lexicon })
  return infinitive === null
    ? baseOfLemma({ word, lemma: written, lexicon })
    : baseOfLemma({ word: infinitive, lemma: lemmaOf({ word: infinitive, lexicon }), lexicon })
}

function baseOfLemma({ word, lemma, lexicon }: { word: string; lemma: string; lexicon: Lexicon }): string {
  if (lemma !== word || word.length < shortestCompound || lexicon.lemmas.has(word)) return lemma
  const last = bestSplit({ word, lexicon }).at(-1)
  const base = withLemma({ word, last })
  const isForm = !lexicon.words.has(word) || lexicon.words.has(base) || /(?:en|s)$/.test(last?.text ?? '')
  return isForm ? base : word
}

import type { SourceKind } from '@/domain/sources/source-kind'
import { foldWords } from '@/domain/text/fold-words'
import { kindPhrases, kindWords } from './kind-signs'

/** The kind that the words of a column Soort name in another way than the site does: "Dataset", "Kamerbrief". */
export function kindInWords(words: string): SourceKind | null {
  return firstKind(foldWords(words))
}

/**
 * The kind that a source suggests: a description of one word ("Tabel."), else the first telling word of its title, else of the beginning of its description,
 * else the place where it is found. What is no kind of its own ("Kamerbrief", "podcast") is "overig".
 */
export function guessKind(source: {
  title: string
  description: string | null
  url: string | null
}): SourceKind {
  const [sentence = ''] = (source.description ?? '').split(/[.;?!](?:\s|$)/)
  return (
    (/^[^\s]+$/.test(sentence) ? firstKind(foldWords(sentence)) : null) ??
    firstKind(foldWords(source.title)) ??
    firstKind(foldWords(sentence)) ??
    places.find(({ at }) => at.test(source.url ?? ''))?.kind ??
    'overig'
  )
}

/** Phrases come before words, since they say more: "in cijfers". Of words the first counts. */
function firstKind(words: string): SourceKind | null {
  const phrase = kindPhrases.find(({ sign }) => sign.test(words))
  if (phrase) return phrase.kind
  for (const word of words.split(' ')) {
    const found = kindWords.find(({ sign }) => sign.test(word))
    if (found) return found.kind
  }
  return null
}

const places: { at: RegExp; kind: SourceKind }[] = [
  {
    at: /^https?:\/\/(?:wetten\.overheid\.nl|lokaleregelgeving\.overheid\.nl|eur-lex\.europa\.eu)\//i,
    kind: 'wet-en-regelgeving',
  },
  {
    at: /^https?:\/\/(?:opendata\.cbs\.nl|statline\.cbs\.nl|www\.cbs\.nl\/nl-nl\/cijfers)\//i,
    kind: 'cijfers',
  },
  { at: /^https?:\/\/data\.overheid\.nl\//i, kind: 'databank' },
  { at: /^https?:\/\/www\.rijksoverheid\.nl\/documenten\/rapporten\//i, kind: 'rapport' },
]

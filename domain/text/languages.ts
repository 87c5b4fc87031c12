import { fold } from './fold'

/** A language as people and programs name it. */
interface Named {
  /** In Dutch. */
  name: string
  /** What TeX calls it, mostly its name in English (https://ctan.org/pkg/biblatex, “langid”); `null` for none. */
  tex: string | null
}

/**
 * The languages beside Dutch that a text can be in, by their codes (https://www.rfc-editor.org/info/bcp47), in the order
 * of the alphabet.
 */
export const foreignLanguages = {
  ar: { name: 'Arabisch', tex: 'arabic' },
  da: { name: 'Deens', tex: 'danish' },
  de: { name: 'Duits', tex: 'german' },
  en: { name: 'Engels', tex: 'english' },
  fi: { name: 'Fins', tex: 'finnish' },
  fr: { name: 'Frans', tex: 'french' },
  fy: { name: 'Fries', tex: null },
  it: { name: 'Italiaans', tex: 'italian' },
  no: { name: 'Noors', tex: 'norsk' },
  uk: { name: 'Oekraïens', tex: 'ukrainian' },
  pap: { name: 'Papiaments', tex: null },
  fa: { name: 'Perzisch', tex: 'persian' },
  pl: { name: 'Pools', tex: 'polish' },
  pt: { name: 'Portugees', tex: 'portuguese' },
  ru: { name: 'Russisch', tex: 'russian' },
  es: { name: 'Spaans', tex: 'spanish' },
  tr: { name: 'Turks', tex: 'turkish' },
  sv: { name: 'Zweeds', tex: 'swedish' },
} as const satisfies Record<string, Named>

export const languages = { nl: { name: 'Nederlands', tex: 'dutch' }, ...foreignLanguages } as const

export type ForeignLanguage = keyof typeof foreignLanguages

export type Language = keyof typeof languages

export function isForeignLanguage(value: unknown): value is ForeignLanguage {
  return typeof value === 'string' && Object.hasOwn(foreignLanguages, value)
}

/** Of each language that can be chosen beside Dutch, its name. */
export const foreignNames: Record<string, string> = Object.fromEntries(
  Object.entries(foreignLanguages).map(([code, { name }]) => [code, name]),
)

/** The language that words name and nothing more, in Dutch or English or by its code: "Engels", "English", "en-GB". */
export function languageNamed(words: string): Language | null {
  const named = fold(words.trim())
  return byName.get(named) ?? byName.get(named.replace(/-[a-z0-9-]+$/, '')) ?? null
}

/** The language in which a title says that its work is: "Arms Transfers Database [Engels]", "Bericht (in het Frans)". */
export function languageInTitle(title: string): Language | null {
  const [, words = ''] = /\s[([](?:in het )?(\p{L}{4,20}?)(?:talige?)?[)\]]$/u.exec(title) ?? []
  const language = languageNamed(words)
  return isForeignLanguage(language) ? language : null
}

const byName = new Map(
  (['nl', ...Object.keys(foreignLanguages).filter(isForeignLanguage)] as const).flatMap((code) =>
    [code, languages[code].name, languages[code].tex ?? code].map((form) => [fold(form), code] as const),
  ),
)

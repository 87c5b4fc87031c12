/** What visitors may tell the editors. */
export const tipKinds = { tip: 'Tip', fout: 'Fout' } as const

export type TipKind = keyof typeof tipKinds

export const tipStates = { open: 'Open', taken: 'Overgenomen', declined: 'Afgewezen' } as const

/** The longest of each text, in characters. */
export const maxTipLength = { text: 4000, url: 2000, name: 100, email: 200, path: 300 } as const

/** The names of the fields of the form. */
export const tipFields = {
  kind: 'soort',
  path: 'bij',
  text: 'tekst',
  url: 'link',
  name: 'naam',
  email: 'mail',
  time: 'tijd',
  /** People leave it empty: they do not see it. */
  trap: 'website',
} as const

/** Why a tip was not taken, by what the address of the page says of it. */
export const tipRejections = {
  leeg: 'Schrijf op wat je wilt laten weten. Er is niets verstuurd.',
  lang: `De tekst is te lang: hoogstens ${maxTipLength.text.toLocaleString('nl')} tekens. Ga terug; wat je schreef, staat er nog.`,
  link: 'De link moet beginnen met https:// of http://. Ga terug; wat je schreef, staat er nog.',
  mail: 'Het mailadres klopt niet. Ga terug; wat je schreef, staat er nog.',
  vroeg:
    'Dat ging erg snel. Wacht een paar tellen en verstuur het nog eens: ga terug, je tekst staat er nog.',
  laat: 'Dit formulier stond te lang open. Ga terug, kopieer je tekst en open het formulier opnieuw.',
  stuk: 'Je bericht kon niet worden bewaard. Ga terug, je tekst staat er nog, en probeer het later nog eens.',
  vaak: 'Er kwam al veel van jouw verbinding. Probeer het over een uur nog eens.',
} as const

export type TipRejection = keyof typeof tipRejections

export function isTipRejection(candidate: unknown): candidate is TipRejection {
  return typeof candidate === 'string' && Object.hasOwn(tipRejections, candidate)
}

/** A path of this site that a tip can be about, or `null`. */
export function tipPath(candidate: unknown): string | null {
  if (typeof candidate !== 'string' || candidate.length > maxTipLength.path) return null
  return /^\/(?:themas|organisaties|bronnen)\/[a-z0-9-]{1,100}$/.test(candidate) ? candidate : null
}

/** What is known of an address: that it works, leads to another page for good, is gone, or that nobody can tell. */
export const linkStates = ['works', 'moved', 'unreachable', 'unknown'] as const

export type LinkState = (typeof linkStates)[number]

export const linkStateLabels: Record<LinkState, string> = {
  works: 'Werkt',
  moved: 'Verhuisd',
  unreachable: 'Onbereikbaar',
  unknown: 'Onbekend',
}

/** Answers by which an address works, or would at another address. */
const goodAnswers = ['page', 'moved'] as const

export function isGoodAnswer(answer: LinkAnswer): boolean {
  return goodAnswers.some((good) => good === answer)
}

/** Answers that say for certain that nothing is there, when they keep coming. */
export const failingAnswers = [
  'notFound',
  'gone',
  'noSuchHost',
  'certificateExpired',
  'certificateName',
  'softNotFound',
] as const

export function isFailing(answer: LinkAnswer): boolean {
  return failingAnswers.some((failing) => failing === answer)
}

/** Answers that say nothing of what a reader would get: robots are kept out, or something is wrong for a while. */
export const unclearAnswers = [
  'refused',
  'tooManyRequests',
  'serverError',
  'timeout',
  'challenge',
  'certificateChain',
  'noConnection',
  'redirects',
  'elsewhere',
  'notPublic',
  'empty',
  'samePage',
] as const

export const linkAnswers = [...goodAnswers, ...failingAnswers, ...unclearAnswers] as const

export type LinkAnswer = (typeof linkAnswers)[number]

export const linkAnswerLabels: Record<LinkAnswer, string> = {
  page: 'De pagina is er',
  moved: 'De pagina is blijvend verhuisd',
  notFound: 'De pagina is niet gevonden',
  gone: 'De pagina is weggehaald',
  noSuchHost: 'De naam van de website bestaat niet',
  certificateExpired: 'Het certificaat van de website is verlopen',
  certificateName: 'Het certificaat is van een andere website',
  softNotFound: 'In plaats van de pagina komt er wat elk adres van de website geeft',
  refused: 'De website weigert wie geen browser is',
  tooManyRequests: 'De website vraagt om later terug te komen',
  serverError: 'De website heeft een storing',
  timeout: 'De website antwoordt niet op tijd',
  challenge: 'De website vraagt eerst iets van wie leest',
  certificateChain: 'Het certificaat van de website is niet na te gaan',
  noConnection: 'Er is geen verbinding met de website',
  redirects: 'Het adres wordt te vaak doorverwezen',
  elsewhere: 'Het adres leidt naar de voorpagina',
  notPublic: 'Het adres is niet van het openbare internet',
  empty: 'De pagina is leeg',
  samePage: 'Elk adres van de website geeft dezelfde pagina',
}

/** Where a public page links to an address: a record and the field of it. */
export interface LinkPlace {
  collection: 'topics' | 'subtopics' | 'organisations' | 'sources' | 'pages' | 'site'
  record: number
  place: LinkField
}

export type LinkField =
  | 'url'
  | 'description'
  | 'links'
  | 'wooRequest'
  | 'wooDecisions'
  | 'intro'
  | 'organisations'
  | 'context'
  | 'questions'
  | 'publications'
  | 'body'
  | 'footerLinks'

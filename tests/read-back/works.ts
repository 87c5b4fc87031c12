import type { Citable } from '@/domain/cite/citable'

const report: Citable = {
  kind: 'report',
  title: 'De staat van het onderwijs 2024',
  author: 'Ministerie van Onderwijs, Cultuur en Wetenschap',
  date: '2024',
  accessed: '2026-11-24',
  site: null,
  url: 'https://www.rijksoverheid.nl/a_b/c?d=1&e=~f%20g#h',
  description: 'Wat er goed & minder goed gaat, in 100 % van de gevallen.',
  keywords: ['Onderwijs', 'Jeugdzorg'],
  language: 'nl',
}

/** A work of each kind, as the guide has them. */
export const works: Citable[] = [
  report,
  { ...report, kind: 'dataset', title: 'Asielverzoeken; nationaliteit', author: 'CBS', description: null },
  { ...report, kind: 'legislation', title: 'Wet toezicht, artikel 3', date: '2000', keywords: [] },
  { ...report, kind: 'webpage', title: 'Opvang', author: 'Bron Gids', site: 'Bron Gids', date: '2026-02-09' },
  { ...report, kind: 'webpage', title: 'Zonder uitgever', author: null, date: null, url: null },
]

/** Titles with what means something to a format, or to a reader of it. */
export const oddTitles: string[] = [
  'Een {proef} met ~ en ^ en \\ erin',
  'Wonen & werken_in 100 % #1 voor $ 5',
  'a -- b --- c – d',
  'Wat?! Echt!! En dan?',
  '“Aanhaling”, \'s-Gravenhage, "recht" en ‘enkel’',
  'Kleiner < groter > gelijk = plus + komma, punt; en: meer',
  'Crème brûlée ĳ ß € 😀 لجوء',
  '@online{x, title = {y}}',
  'ER - en TY - RPRT',
  'x and y, z and others',
  '-begin *ster* [haak] (haak) | streep / schuin',
  'Losse } accolade {',
]

/** A date as CSL has it. */
export function dateOf(date: string): { 'date-parts': number[][] } {
  return { 'date-parts': [date.split('-').map(Number)] }
}

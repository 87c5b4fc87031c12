import { dateParts, type Citable } from './citable'

/**
 * A reference in the style of the American Psychological Association (7th edition) as Dutch universities write it,
 * in parts, since the title is in italics: "Gids. (2026, 24 november). *Asiel*. https://…"
 */
export function toAPA({ title, author, date, site, url }: Citable): {
  before: string
  title: string
  after: string
} {
  const when = date ? `(${apaDate(date)}).` : '(z.d.).'
  const lead = author ? `${sentence(author)} ${when} ` : ''
  const end = author ? '' : ` ${when}`
  const ending = /[.?!…]$/u.test(title) ? '' : '.'
  const rest = [site && site !== author ? sentence(site) : '', url ?? ''].filter(Boolean).join(' ')
  return { before: lead, title, after: `${ending}${end}${rest ? ` ${rest}` : ''}` }
}

function apaDate(date: string): string {
  const { year, month, day } = dateParts(date)
  const name = month ? months[Number(month) - 1] : undefined
  if (!name) return year
  return day ? `${year}, ${Number(day)} ${name}` : `${year}, ${name}`
}

function sentence(words: string): string {
  return words.endsWith('.') ? words : `${words}.`
}

const months =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')

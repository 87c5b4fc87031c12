import type { Language } from '../text/languages'

/** A work as somebody refers to it. */
export interface Citable {
  /** What kind of work it is, as reference managers tell them apart. */
  kind: 'webpage' | 'report' | 'dataset' | 'legislation'
  title: string
  /** The body that is responsible for it. */
  author: string | null
  /** ISO 8601 date, or a year alone; `null` when it is not known. */
  date: string | null
  /** The day on which the guide last published or checked it, as ISO 8601: when it was there. */
  accessed: string
  /** The name of the site that it stands on, where that is known. */
  site: string | null
  url: string | null
  description: string | null
  /** The themes that it belongs to. */
  keywords: string[]
  language: Language
  /** Beside it, such as where a copy is of what is gone. */
  note?: string
}

/** The parts of an ISO 8601 date, as far as they are there. */
export function dateParts(date: string): { year: string; month?: string; day?: string } {
  const [year = '', month, day] = date.slice(0, 10).split('-')
  return { year, month, day }
}

/** The site, where it is another body than the one that is responsible: a body is named once. */
export function otherSite({ site, author }: Pick<Citable, 'site' | 'author'>): string | null {
  return site === author ? null : site
}

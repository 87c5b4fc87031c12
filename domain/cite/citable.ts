/** A work as somebody refers to it. */
export interface Citable {
  /** What kind of work it is, as reference managers tell them apart. */
  kind: 'webpage' | 'report' | 'dataset' | 'legislation'
  title: string
  /** The body that is responsible for it. */
  author: string | null
  /** ISO 8601 date, or a year alone; `null` when it is not known. */
  date: string | null
  /** The site that it stands on, where that is another than its author. */
  site: string | null
  url: string | null
  description: string | null
}

/** The parts of an ISO 8601 date, as far as they are there. */
export function dateParts(date: string): { year: string; month?: string; day?: string } {
  const [year = '', month, day] = date.slice(0, 10).split('-')
  return { year, month, day }
}

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

export type Category = (typeof categories)[number]

/** What Lighthouse makes of a page on its mobile setting. */
export interface Judgement {
  /** From 0 to 100. */
  scores: Record<Category, number>
  layoutShift: number
  /** Largest contentful paint, in milliseconds. */
  lcp: number
  /** What took points from a category. */
  findings: Record<Category, string[]>
  /** How quick Lighthouse finds this machine at the moment; it slows a page down as if it were a good desktop. */
  machine: number
}

/** What Lighthouse is asked to look at. */
export interface Wish {
  url: string
  /** The path of a Chromium. */
  browser: string
  /** Audits that are left out. */
  without: string[]
  runs: number
}

export function forEachCategory<T>(value: (category: Category) => T): Record<Category, T> {
  return {
    performance: value('performance'),
    accessibility: value('accessibility'),
    'best-practices': value('best-practices'),
    seo: value('seo'),
  }
}

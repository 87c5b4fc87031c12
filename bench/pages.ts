/** A page that is measured, and what is asked of it alone. */
export interface Page {
  path: string
  /** The most SQL statements that making it may take. */
  statements?: number
  /** Search engines are kept out on purpose, which Lighthouse calls a fault. */
  isHidden?: boolean
}

/** One of each kind that visitors see most. */
export const pages: Page[] = [
  { path: '/' },
  { path: '/themas/asiel', statements: 8 },
  { path: '/organisaties', statements: 3 },
  { path: '/vragen', statements: 3 },
  { path: '/zoeken?q=opvang', isHidden: true },
  { path: '/organisaties/nidos' },
]

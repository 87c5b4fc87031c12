import { pageSize } from './page-size'

/** How many pages so many rows take (nothing takes one), and the page that was requested, or else the last. */
export function pageOf({ requested, total }: { requested: number; total: number }): {
  page: number
  pages: number
} {
  const pages = Math.max(1, Math.ceil(total / pageSize))
  return { page: Math.min(requested, pages), pages }
}

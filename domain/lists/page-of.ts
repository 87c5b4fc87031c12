import { pageSize } from './page-size'

/** How many pages so many rows take (nothing takes one), and the page that was asked for, or else the last. */
export function pageOf({ asked, total }: { asked: number; total: number }): { page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(total / pageSize))
  return { page: Math.min(asked, pages), pages }
}

import { pageBodyFromLexical } from '@/domain/pages/page-body-from-lexical'
import type { SitePage } from '@/domain/pages/site-page'
import type { Page } from '@/payload-types'

/** A page about the guide itself, as it was read. */
export function toSitePage({ id, path, title, description, body, updatedAt }: Page): SitePage {
  return {
    id,
    slug: path,
    title,
    description: description ?? '',
    body: pageBodyFromLexical(body),
    updatedAt,
  }
}

import type { MetadataRoute } from 'next'
import { absolute } from '@/domain/text/absolute'
import { paths } from '@/domain/site/paths'
import { listChanges } from '@/queries/changes/list-changes'
import {
  listDatedOrganisations,
  listDatedSitePages,
  listDatedSources,
  listDatedTopics,
  type DatedPage,
} from '@/queries/site/list-dated-pages'
import { siteBase } from './page-metadata'

export const dynamic = 'force-dynamic'

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [topics, organisations, sources, sitePages, newest] = await Promise.all([
    listDatedTopics(),
    listDatedOrganisations(),
    listDatedSources(),
    listDatedSitePages(),
    listChanges({ limit: 1 }),
  ])
  const lists = [
    entry({ path: paths.home, changed: latest([...topics, ...organisations]) }),
    entry({ path: paths.topics, changed: latest(topics) }),
    entry({ path: paths.questions, changed: latest(topics) }),
    entry({ path: paths.organisations, changed: latest([...topics, ...organisations]) }),
    entry({ path: paths.sources, changed: latest([...topics, ...sources]) }),
    entry({ path: paths.relations, changed: latest([...topics, ...organisations, ...sources]) }),
    entry({ path: paths.data, changed: undefined }),
    entry({ path: paths.woo, changed: latest(organisations) }),
    entry({ path: paths.changes, changed: latest(newest.map(({ at }) => ({ changed: new Date(at) }))) }),
  ]
  return [
    ...lists,
    ...topics.map(({ slug, changed }) => entry({ path: paths.topic(slug), changed })),
    ...organisations.map(({ slug, changed }) => entry({ path: paths.organisation(slug), changed })),
    ...sources.map(({ slug, changed }) => entry({ path: paths.source(slug), changed })),
    ...sitePages.map(({ path, changed }) => entry({ path: paths.sitePage(path), changed })),
  ]
}

function entry({
  path,
  changed,
}: {
  path: string
  changed: Date | undefined
}): MetadataRoute.Sitemap[number] {
  return { url: absolute({ base: siteBase(), path }), lastModified: changed }
}

function latest(pages: Pick<DatedPage, 'changed'>[]): Date | undefined {
  const times = pages.map(({ changed }) => changed.getTime())
  return times.length > 0 ? new Date(Math.max(...times)) : undefined
}

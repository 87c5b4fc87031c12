import type { MetadataRoute } from 'next'
import { cacheTags } from '@/domain/cache-tags'
import { paths } from '@/domain/paths'
import { readEnvironment } from '@/environment'
import { listOrganisationSlugs, listTopicSlugs } from '@/queries/list-slugs'
import { tagPage } from '@/queries/tag-page'

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  await tagPage([cacheTags.directory])
  const { SITE_URL } = readEnvironment(process.env)
  const [topics, organisations] = await Promise.all([listTopicSlugs(), listOrganisationSlugs()])
  const pages = [
    paths.home,
    paths.topics,
    paths.organisations,
    ...topics.map(paths.topic),
    ...organisations.map(paths.organisation),
  ]
  return pages.map((path) => ({ url: new URL(path, SITE_URL).href }))
}

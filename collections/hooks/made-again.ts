import { paths } from '@/domain/paths'

/** The pages that list or count: every publication changes one or other of them. */
export const listPages: string[] = [
  paths.home,
  paths.topics,
  paths.questions,
  paths.organisations,
  paths.sources,
  paths.ties,
  paths.changes,
  paths.changesFeed,
]

/** The addresses at which one topic is shown. */
export function pagesOfTopic({ slug }: { slug?: string | null }): string[] {
  if (!slug) return []
  const citations = (['ris', 'bib'] as const).map((format) => paths.topicCitation({ slug, format }))
  return [paths.topic(slug), paths.topicMarkdown(slug), paths.topicFeed(slug), ...citations]
}

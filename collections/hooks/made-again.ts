import { paths } from '@/domain/paths'

/** The pages that list or count: every publication changes one or other of them. */
export const listPages: string[] = [
  paths.home,
  paths.topics,
  paths.questions,
  paths.organisations,
  paths.changes,
  paths.changesFeed,
]

/** The addresses at which one topic is shown. */
export function pagesOfTopic({ slug }: { slug?: string | null }): string[] {
  return slug ? [paths.topic(slug), paths.topicMarkdown(slug), paths.topicFeed(slug)] : []
}

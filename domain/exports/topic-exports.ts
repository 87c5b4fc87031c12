import { absolute } from '../text/absolute'
import type { Citable } from '../cite/citable'
import { citeQuestion } from '../cite/cite-question'
import { citeTopic } from '../cite/cite-topic'
import { mistakeMail } from './mistake-mail'
import { paths } from '../site/paths'
import type { Site } from '../site/site'
import type { TopicPage } from '../topics/topic'

/** What a reader of a public topic can do with it. */
export interface TopicExports {
  /** The topic as a work to refer to. */
  work: Citable
  /** Its questions as works to refer to, by key. */
  questions: ReadonlyMap<string, Citable>
  /** The address of a letter about a mistake, if somebody would get it. */
  mistakeMail: string | null
}

export function toTopicExports({
  topic,
  site,
  base,
}: {
  topic: TopicPage
  site: Site
  base: string
}): TopicExports {
  const url = absolute({ base, path: paths.topic(topic.slug) })
  return {
    work: citeTopic({ topic, site, base }),
    questions: new Map(
      topic.subtopics.flatMap(({ questions, updatedAt }) =>
        questions.map(({ key, text }) => [
          key,
          citeQuestion({ question: { key, text, topic, updatedAt }, siteName: site.name, base }),
        ]),
      ),
    ),
    mistakeMail: mistakeMail({ contact: site.contact, title: topic.title, url }),
  }
}

import type { ReactNode } from 'react'
import { paths } from '@/domain/site/paths'
import { whyRelated, type RelatedTopic } from '@/domain/topics/related-topic'
import { Link } from '../elements/link'

/** Topics that share something with this one, with what that is. */
export function RelatedTopics({ topics }: { topics: RelatedTopic[] }): ReactNode {
  return (
    <ul className="mt-2 max-w-[52rem]">
      {topics.map((topic) => (
        <li key={topic.slug} className="border-b border-line py-4">
          <Link href={paths.topic(topic.slug)} className="font-serif text-question font-medium">
            {topic.title}
          </Link>
          <p className="mt-1 text-small text-muted">{whyRelated(topic)}</p>
        </li>
      ))}
    </ul>
  )
}

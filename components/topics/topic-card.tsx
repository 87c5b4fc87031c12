import type { ReactNode } from 'react'
import { paths } from '@/domain/site/paths'
import type { TopicCard as Topic } from '@/domain/topics/topic'
import { Counts } from '../lists/counts'
import { Link } from '../elements/link'
import { TopicPicture } from './topic-picture'

/** A topic in a list. It lies on its side where it has the width of the page to itself. */
export function TopicCard({ topic, level: Heading }: { topic: Topic; level: 'h2' | 'h3' }): ReactNode {
  return (
    <article className="@container relative h-full">
      <div className="grid h-full grid-rows-[auto_1fr] gap-x-10 gap-y-4 @2xl:grid-cols-[2fr_3fr] @2xl:grid-rows-1 @2xl:items-center print:block">
        <TopicPicture slug={topic.slug} picture={topic.picture} className="aspect-[2/1]" />
        <div className="flex flex-col">
          <Heading className="text-subtitle @2xl:text-title">
            <Link
              href={paths.topic(topic.slug)}
              className="text-inherit no-underline after:absolute after:inset-0 hover:underline"
            >
              {topic.title}
            </Link>
          </Heading>
          <p className="mt-1 max-w-measure text-muted">{topic.description}</p>
          {topic.highlight && (
            <p className="my-4 max-w-measure border-l-4 border-signal pl-4 font-serif text-question">
              {topic.highlight}
            </p>
          )}
          <div className="mt-auto pt-4">
            <Counts counts={topic.counts} />
          </div>
        </div>
      </div>
    </article>
  )
}

import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { formatDate } from '@/domain/text/dutch'
import type { TopicPage } from '@/domain/topics/topic'
import { LinkedText } from '../elements/linked-text'
import { Counts } from '../lists/counts'
import { TopicPicture } from './topic-picture'

/** Title, description, counts, picture and the highlighted question of a topic. */
export function TopicOpening({ topic }: { topic: TopicPage }): ReactNode {
  const { reviewedAt, updatedAt, picture } = topic
  return (
    <>
      <header className="grid gap-x-14 gap-y-6 pt-4 pb-10 md:grid-cols-[minmax(0,1fr)_minmax(0,22rem)] md:items-end print:grid-cols-[minmax(0,1fr)_14rem]">
        <div>
          <h1 className={clsx('mb-4', sizeOf(topic.title))}>
            <bdi>{topic.title}</bdi>
          </h1>
          {topic.description && (
            <p className="mb-6 max-w-[46ch] font-serif text-lead">
              <LinkedText text={topic.description} />
            </p>
          )}
          <Counts counts={topic.counts}>
            {reviewedAt && <Dated label="Nagekeken op" date={reviewedAt} />}
            <Dated label="Bijgewerkt op" date={updatedAt} />
          </Counts>
        </div>
        <figure>
          <TopicPicture slug={topic.slug} picture={picture} className="aspect-[4/1] md:aspect-[4/3]" />
          {picture?.credit && (
            <figcaption className="mt-1 text-small text-muted">Beeld: {picture.credit}</figcaption>
          )}
        </figure>
      </header>
      {topic.highlight && (
        <div className="mb-12 max-w-4xl border-l-4 border-signal bg-signal-soft px-4 py-5 sm:px-6">
          <p className="mb-2 text-small font-semibold text-signal">Uitgelichte vraag</p>
          <p className="font-serif text-lead font-medium sm:text-subtitle">{topic.highlight}</p>
        </div>
      )}
    </>
  )
}

/** A title that is a sentence is no display. */
function sizeOf(title: string): string {
  if (title.length > 100) return 'text-title'
  return title.length > 40 ? 'text-page' : 'text-display'
}

function Dated({ label, date }: { label: string; date: string }): ReactNode {
  return (
    <li>
      {label} <time dateTime={date}>{formatDate(date)}</time>
    </li>
  )
}

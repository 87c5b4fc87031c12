import type { ReactNode } from 'react'
import type { TopicCard as Topic } from '@/domain/topics/topic'
import { EmptyState } from '../elements/empty-state'
import { TopicCard } from './topic-card'

export function TopicCards({ topics, level }: { topics: Topic[]; level: 'h2' | 'h3' }): ReactNode {
  if (topics.length === 0) return <EmptyState>Er zijn nog geen thema’s gepubliceerd.</EmptyState>
  return (
    <ul className="mt-6 grid grid-cols-[repeat(auto-fit,minmax(min(100%,20rem),1fr))] gap-x-8 gap-y-12">
      {topics.map((topic) => (
        <li key={topic.slug}>
          <TopicCard topic={topic} level={level} />
        </li>
      ))}
    </ul>
  )
}

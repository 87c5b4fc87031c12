import type { ReactNode } from 'react'
import { paths } from '@/domain/site/paths'
import { Link } from '../elements/link'

/** Topics beside each other, as items of a list. */
export function TopicLinks({ topics }: { topics: { slug: string; title: string }[] }): ReactNode {
  return topics.map(({ slug, title }) => (
    <li key={slug}>
      <Link href={paths.topic(slug)} className="inline-block py-0.5 text-inherit">
        {title}
      </Link>
    </li>
  ))
}

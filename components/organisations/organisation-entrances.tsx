import type { ReactNode } from 'react'
import { formatNumber } from '@/domain/text/dutch'
import { organisationsOfTopic } from '@/domain/lists/organisation-filter'
import { paths } from '@/domain/site/paths'
import type { TopicCard } from '@/domain/topics/topic'
import { Chip } from '../elements/chip'
import { Link } from '../elements/link'

/** Ways into the list of organisations: all of them, or those of one topic. */
export function OrganisationEntrances({ topics }: { topics: TopicCard[] }): ReactNode {
  return (
    <>
      <p className="mt-2 max-w-measure">
        Ministeries, uitvoerders, toezichthouders, ngo’s en kennisinstellingen, met de rol die zij per thema
        hebben. <Link href={paths.organisations}>Bekijk alle organisaties</Link> of kies een thema.
      </p>
      <ul className="mt-4 flex flex-wrap gap-2 print:hidden">
        {topics.map(({ slug, title, counts }) => (
          <li key={slug}>
            <Chip href={organisationsOfTopic(slug)}>
              {title} <span className="text-muted tabular-nums">{formatNumber(counts.organisations)}</span>
            </Chip>
          </li>
        ))}
      </ul>
    </>
  )
}

import type { ReactNode } from 'react'
import { paths } from '@/domain/paths'
import { Link } from './link'
import { PageHeading } from './page-heading'

const kinds = {
  topic: { title: 'Dit thema is er niet', address: paths.topic, list: paths.topics, all: 'Alle thema’s' },
  organisation: {
    title: 'Deze organisatie is er niet',
    address: paths.organisation,
    list: paths.organisations,
    all: 'Alle organisaties',
  },
  question: { title: 'Deze vraag is er niet', address: paths.question, list: paths.topics, all: 'Alle thema’s' },
} as const

/** What stands where a topic, an organisation or a question was looked for in vain. */
export function NotFound({ kind, slug }: { kind: keyof typeof kinds; slug: string }): ReactNode {
  const { title, address, list, all } = kinds[kind]
  return (
    <div className="pt-8 pb-20">
      <PageHeading title={title}>
        <p>
          De gids heeft niets op het adres <span className="wrap-anywhere">{address(slug)}</span>.
          Misschien is het verplaatst of weggehaald, of staat er een tikfout in de link.
        </p>
      </PageHeading>
      <ul className="grid gap-2">
        <li>
          <Link href={list}>{all}</Link>
        </li>
        <li>
          <Link href={paths.home}>Naar de voorpagina</Link>
        </li>
      </ul>
    </div>
  )
}

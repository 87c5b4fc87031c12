import type { ReactNode } from 'react'
import { paths } from '@/domain/paths'
import { Link } from './link'
import { PageHeading } from './page-heading'

const kinds = {
  topic: { title: 'Dit thema is er niet', address: paths.topic, list: paths.topics, all: 'alle thema’s' },
  organisation: {
    title: 'Deze organisatie is er niet',
    address: paths.organisation,
    list: paths.organisations,
    all: 'alle organisaties',
  },
  question: {
    title: 'Deze vraag is er niet',
    address: paths.question,
    list: paths.topics,
    all: 'alle thema’s',
  },
} as const

/** What stands where a topic, an organisation or a question was looked for in vain. */
export function NotFound({ kind, slug }: { kind: keyof typeof kinds; slug: string }): ReactNode {
  const { title, address, list, all } = kinds[kind]
  return (
    <>
      <PageHeading title={title}>
        <p>
          De gids heeft niets op het adres {address(slug)}. Misschien is het verplaatst of weggehaald, of
          staat er een tikfout in de link.
        </p>
      </PageHeading>
      <p>
        Ga verder bij <Link href={list}>{all}</Link> of <Link href={paths.home}>de voorpagina</Link>.
      </p>
    </>
  )
}

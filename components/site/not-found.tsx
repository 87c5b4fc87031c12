import type { ReactNode } from 'react'
import type { SimilarRecord } from '@/domain/search/similar'
import { paths } from '@/domain/site/paths'
import { Link } from '../elements/link'
import { PageHeading } from '../elements/page-heading'
import { SearchBox } from '../search/search-box'

const kinds = {
  topic: {
    title: 'Dit thema is er niet',
    noun: 'thema',
    address: paths.topic,
    list: paths.topics,
    all: 'alle thema’s',
  },
  organisation: {
    title: 'Deze organisatie is er niet',
    noun: 'organisatie',
    address: paths.organisation,
    list: paths.organisations,
    all: 'alle organisaties',
  },
  source: {
    title: 'Deze bron is er niet',
    noun: 'bron',
    address: paths.source,
    list: paths.sources,
    all: 'alle bronnen',
  },
  question: {
    title: 'Deze vraag is er niet',
    noun: 'vraag',
    address: paths.question,
    list: paths.questions,
    all: 'alle vragen',
  },
  page: {
    title: 'Deze pagina is er niet',
    noun: 'pagina',
    address: (path: string): string => `/${path}`,
    list: paths.topics,
    all: 'alle thema’s',
  },
} as const

export type MissingKind = keyof typeof kinds

/** What stands at the address of a topic, an organisation, a question or any other page that does not exist. */
export function NotFound({
  kind,
  slug,
  similar,
}: {
  kind: MissingKind
  slug: string
  /** What the address may have meant. */
  similar: SimilarRecord[]
}): ReactNode {
  const { title, address, list, all } = kinds[kind]
  return (
    <>
      <PageHeading title={title}>
        <p>
          De gids heeft niets op het adres {address(slug)}. Misschien is het verplaatst of weggehaald, of
          staat er een tikfout in de link.
        </p>
      </PageHeading>
      {similar.length > 0 && <SimilarRecords similar={similar} />}
      <SearchBox text={kind === 'question' ? '' : wordsOf(slug)} />
      <p className="mt-8">
        Ga verder bij <Link href={list}>{all}</Link> of <Link href={paths.home}>de voorpagina</Link>.
      </p>
    </>
  )
}

/** The words of a slug; none of what is no slug, such as a longer path or an address with other signs in it. */
function wordsOf(slug: string): string {
  return /^[a-z0-9-]+$/.test(slug) ? slug.replaceAll('-', ' ').trim() : ''
}

function SimilarRecords({ similar }: { similar: SimilarRecord[] }): ReactNode {
  return (
    <section className="mb-10">
      <h2 className="text-subtitle">Bedoelde je dit?</h2>
      <ul className="mt-2 max-w-measure">
        {similar.map((match) => (
          <li key={`${match.kind} ${match.slug}`} className="border-b border-line py-3">
            <Link
              href={kinds[match.kind].address(match.slug)}
              className="font-semibold no-underline hover:underline"
            >
              {match.title}
            </Link>{' '}
            <span className="text-small text-muted">{kinds[match.kind].noun}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

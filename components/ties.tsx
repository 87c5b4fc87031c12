import type { ReactNode } from 'react'
import { formatNumber } from '@/domain/dutch'
import { stringifyListFilter, withoutChoice } from '@/domain/list-filter'
import { paths } from '@/domain/paths'
import { tiesList, type TiesFilter, type TiesPicture as Picture } from '@/domain/ties'
import { EmptyState } from './empty-state'
import { FacetForm } from './facet-form'
import { FilterChips } from './filter-chips'
import { IgnoredValues } from './ignored-values'
import { Link } from './link'
import { Section } from './section'
import { TiesPicture } from './ties-picture'
import { TiesTable } from './ties-table'

/** How things hang together: a choice of topics, the picture, and the same in a table. */
export function Ties({
  picture,
  filter,
  ignored,
}: {
  picture: Picture
  filter: TiesFilter
  ignored: string[]
}): ReactNode {
  const facet = { name: 'thema', legend: 'Thema', options: picture.topics } as const
  return (
    <>
      <IgnoredValues values={ignored} />
      <div className="mb-8 max-w-80">
        <FacetForm action={tiesList.path} summary="Kies thema’s" facets={[facet]} />
      </div>
      <FilterChips
        facets={[facet]}
        without={({ option: { value } }) =>
          stringifyListFilter({
            list: tiesList,
            filter: withoutChoice<'thema', 'naam'>({ filter, facet: 'thema', value }),
          })
        }
        all={tiesList.path}
      />
      {picture.things.length === 0 ? (
        <EmptyState>Er is nog niets om te tonen.</EmptyState>
      ) : (
        <>
          <div className="mt-6 mb-12">
            <TiesPicture picture={picture} />
          </div>
          {picture.left > 0 && (
            <p className="mb-12 max-w-measure text-muted">
              Dit zijn de {formatNumber(picture.things.length)} met de meeste verbanden; nog{' '}
              {formatNumber(picture.left)} andere staan bij{' '}
              <Link href={paths.organisations}>organisaties</Link> en{' '}
              <Link href={paths.sources}>bronnen</Link>.
            </p>
          )}
          <Section id="tabel" title="Dezelfde verbanden als tabel">
            <TiesTable things={picture.things} />
          </Section>
        </>
      )}
    </>
  )
}

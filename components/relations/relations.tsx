import type { ReactNode } from 'react'
import { formatNumber } from '@/domain/text/dutch'
import { stringifyListFilter, withoutChoice } from '@/domain/lists/list-filter'
import { paths } from '@/domain/site/paths'
import {
  relationsList,
  type RelationsFilter,
  type RelationsPicture as Picture,
} from '@/domain/relations/relations'
import { EmptyState } from '../elements/empty-state'
import { FacetForm } from '../lists/facet-form'
import { FilterChips } from '../lists/filter-chips'
import { IgnoredValues } from '../lists/ignored-values'
import { Link } from '../elements/link'
import { Section } from '../elements/section'
import { RelationsPicture } from './relations-picture'
import { RelationsTable } from './relations-table'

/** How things hang together: a choice of topics, the picture, and the same in a table. */
export function Relations({
  picture,
  filter,
  ignored,
}: {
  picture: Picture
  filter: RelationsFilter
  ignored: string[]
}): ReactNode {
  // One topic hangs together with nothing: a picture of it shows no more than its page.
  const isTold = picture.things.filter(({ kind }) => kind === 'topic').length > 1
  const facet = { name: 'thema', legend: 'Thema', options: picture.topics } as const
  return (
    <>
      <IgnoredValues values={ignored} />
      <div className="mb-8 max-w-80">
        <FacetForm action={relationsList.path} summary="Kies thema’s" facets={[facet]} />
      </div>
      <FilterChips
        facets={[facet]}
        without={({ option: { value } }) =>
          stringifyListFilter({
            list: relationsList,
            filter: withoutChoice<'thema', 'naam'>({ filter, facet: 'thema', value }),
          })
        }
        all={relationsList.path}
      />
      {picture.things.length === 0 ? (
        <EmptyState>Er is nog niets om te tonen.</EmptyState>
      ) : (
        <>
          {isTold && (
            <div className="mt-6 mb-12">
              <RelationsPicture picture={picture} />
            </div>
          )}
          {picture.left > 0 && (
            <p className="mb-12 max-w-measure text-muted">
              Dit zijn de {formatNumber(picture.things.length)} met de meeste verbanden; nog{' '}
              {formatNumber(picture.left)} andere staan bij{' '}
              <Link href={paths.organisations}>organisaties</Link> en{' '}
              <Link href={paths.sources}>bronnen</Link>.
            </p>
          )}
          <Section id="tabel" title={isTold ? 'Dezelfde verbanden als tabel' : 'Verbanden als tabel'}>
            <RelationsTable things={picture.things} />
          </Section>
        </>
      )}
    </>
  )
}

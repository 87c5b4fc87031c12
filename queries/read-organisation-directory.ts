import { z } from 'zod'

import type { FacetOption } from '@/domain/facet'
import type { OrganisationDirectory, OrganisationRow } from '@/domain/organisation'
import type { OrganisationFilter } from '@/domain/organisation-filter'
import { isOrganisationType, organisationTypeOrder, organisationTypes } from '@/domain/organisation-type'
import { pageOf } from '@/domain/page-of'
import { pageSize } from '@/domain/page-size'
import { safeHref } from '@/domain/safe-href'
import { published, sql, type SQL } from '@/public-sql'

import { rows } from './rows'

/** One page of the organisations that a filter finds, with how many each choice would give. Two statements. */
export async function readOrganisationDirectory(filter: OrganisationFilter): Promise<OrganisationDirectory> {
  const counts = await countChoices(filter)
  const total = counts.find(({ facet }) => facet === 'total')?.count ?? 0
  const { page, pages } = pageOf({ asked: filter.page, total })
  const topics = counts.filter(({ facet }) => facet === 'thema')
  const known = new Set(topics.map(({ value }) => value))
  return {
    rows: await findRows({ filter, page }),
    total,
    page,
    pages,
    facets: {
      topics: topics.map(toOption(filter.topics)),
      types: typeOptions({ counts, chosen: filter.types }),
    },
    ignored: filter.topics.filter((slug) => !known.has(slug)),
  }
}

const choice = z.object({ facet: z.string(), value: z.string(), label: z.string(), count: z.number() })
type Choice = z.output<typeof choice>

/** A facet counts what choosing a value would give: the other facet's choice holds, its own does not. */
async function countChoices({ topics, types }: OrganisationFilter): Promise<Choice[]> {
  return rows({
    row: choice,
    query: sql`
      select 'thema' as facet, t.slug as value, t.title as label, count(o.id)::int as count
        from topics t
        left join topics_organisations r on r._parent_id = t.id
        left join organisations o on o.id = r.organisation_id and ${published('o')} and ${ofTypes(types)}
        where ${published('t')} group by t.id
      union all
      select 'soort', o.type::text, '', count(*)::int
        from organisations o where o.type is not null and ${published('o')} and ${inTopics(topics)} group by o.type
      union all
      select 'total', '', '', count(*)::int
        from organisations o where ${published('o')} and ${ofTypes(types)} and ${inTopics(topics)}
      order by facet, label`,
  })
}

const row = z.object({
  slug: z.string(),
  name: z.string(),
  abbreviation: z.string().nullable(),
  type: z.string().nullable(),
  description: z.string().nullable(),
  url: z.string().nullable(),
  topics: z.array(z.object({ slug: z.string(), title: z.string() })).nullable(),
})

async function findRows({
  filter,
  page,
}: {
  filter: OrganisationFilter
  page: number
}): Promise<OrganisationRow[]> {
  const found = await rows({
    row,
    query: sql`
      select o.slug, o.name, o.abbreviation, o.type::text, o.url,
        coalesce(o.description, (select r.role from topics_organisations r
          join topics t on t.id = r._parent_id and ${published('t')}
          where r.organisation_id = o.id order by t.title limit 1)) as description,
        (select json_agg(json_build_object('slug', t.slug, 'title', t.title) order by t.title)
          from topics_organisations r join topics t on t.id = r._parent_id and ${published('t')}
          where r.organisation_id = o.id) as topics
      from organisations o
      where ${published('o')} and ${ofTypes(filter.types)} and ${inTopics(filter.topics)}
      order by o.name collate "und-x-icu", o.id
      limit ${pageSize} offset ${(page - 1) * pageSize}`,
  })
  return found.map(({ type, url, topics, ...rest }) => ({
    ...rest,
    type: isOrganisationType(type) ? type : 'overig',
    url: safeHref(url),
    topics: topics ?? [],
  }))
}

function ofTypes(types: string[]): SQL {
  return types.length === 0 ? sql`true` : sql`o.type::text in ${types}`
}

/** Unknown slugs count for nothing: a filter of only those is no filter. */
function inTopics(topics: string[]): SQL {
  if (topics.length === 0) return sql`true`
  return sql`(not exists (select 1 from topics t where t.slug in ${topics} and ${published('t')})
    or exists (select 1 from topics_organisations r join topics t on t.id = r._parent_id
      where r.organisation_id = o.id and t.slug in ${topics} and ${published('t')}))`
}

function typeOptions({ counts, chosen }: { counts: Choice[]; chosen: string[] }): FacetOption[] {
  const byType = new Map(
    counts.flatMap(({ facet, value, count }) => (facet === 'soort' ? [[value, count]] : [])),
  )
  return organisationTypeOrder
    .map((type) => ({ value: type, label: organisationTypes[type], count: byType.get(type) ?? 0 }))
    .map((option) => ({ ...option, chosen: chosen.includes(option.value) }))
}

function toOption(chosen: string[]): (choice: Choice) => FacetOption {
  return ({ value, label, count }) => ({ value, label, count, chosen: chosen.includes(value) })
}

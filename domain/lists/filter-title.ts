import { facetsOf, type ListDefinition, type ListFilter } from './list-filter'

/** The title of a list with what is chosen in it: “Organisaties: “zorg”, asiel, ngo, pagina 2”. */
export function filterTitle<Facet extends string, Order extends string>({
  title,
  list,
  filter,
  labels,
}: {
  title: string
  list: ListDefinition<Facet, Order>
  filter: ListFilter<Facet, Order>
  /** What a value is called on screen; another is named by its words. */
  labels: Record<string, string>
}): string {
  const { text, chosen, page } = filter
  const values = facetsOf(list).flatMap((facet) => chosen[facet])
  return titleWith({
    title,
    text,
    names: values.map((value) => labels[value]?.toLowerCase() ?? inWords(value)),
    page,
  })
}

/** The same of a list of which topics are chosen, by their slugs: “Vragen: asiel, pagina 2”. */
export function topicsTitle({
  title,
  filter: { topics, page },
}: {
  title: string
  filter: { topics: string[]; page: number }
}): string {
  return titleWith({ title, text: '', names: topics.map(inWords), page })
}

function inWords(slug: string): string {
  return slug.replaceAll('-', ' ')
}

function titleWith({
  title,
  text,
  names,
  page,
}: {
  title: string
  text: string
  names: string[]
  page: number
}): string {
  const parts = [
    ...(text ? [`“${text}”`] : []),
    ...names.slice(0, most),
    ...(names.length > most ? ['…'] : []),
    ...(page > 1 ? [`pagina ${page}`] : []),
  ]
  return parts.length > 0 ? `${title}: ${parts.join(', ')}` : title
}

/** Values; more of them make a title that nobody reads. */
const most = 4

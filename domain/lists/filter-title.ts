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
  const parts = [
    ...(text ? [`“${text}”`] : []),
    ...values.slice(0, most).map((value) => labels[value]?.toLowerCase() ?? value.replaceAll('-', ' ')),
    ...(values.length > most ? ['…'] : []),
    ...(page > 1 ? [`pagina ${page}`] : []),
  ]
  return parts.length > 0 ? `${title}: ${parts.join(', ')}` : title
}

/** Values; more of them make a title that nobody reads. */
const most = 4

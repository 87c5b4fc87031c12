import { keysOf } from '@/domain/lists/list-filter'
import { organisationList } from '@/domain/lists/organisation-filter'
import { questionList } from '@/domain/lists/question-filter'
import { paths } from '@/domain/site/paths'
import { sourceList } from '@/domain/lists/source-filter'
import { relationsList } from '@/domain/relations/relations'

/** How an address is answered. */
export type Door =
  /** Stored for everybody, until something public changes. */
  | 'page'
  /** Kept for everybody, as long as this build is served: what is built, the script of pages, and the icons. */
  | 'file'
  /** Made for one request: it depends on the requester, or on the moment. */
  | 'personal'
  /** The admin and the API, which answer for themselves. */
  | 'direct'

export interface Address {
  door: Door
  /** The path with the parameters that its page knows, in the order in which they were given. */
  key: string
}

/** In characters: a longer address is answered, and not kept. */
const maxLength = 2000

/** The address for the path and query of a request line. */
export function readAddress(url: string): Address {
  const mark = url.indexOf('?')
  const path = mark === -1 ? url : url.slice(0, mark)
  if (/^\/(admin|api)(\/|$)/.test(path) && path !== paths.openapi) return { door: 'direct', key: url }
  if (/^\/(tip|voorbeeld)(\/|$)/.test(path) && path !== paths.tipSent) return { door: 'personal', key: url }
  if (isFile.test(path)) return { door: 'file', key: path }
  const key = mark === -1 ? path : withKnownParameters({ path, query: url.slice(mark + 1) })
  return { door: key.length > maxLength ? 'personal' : 'page', key }
}

const isFile =
  /^\/(_next\/static\/.+|behaviours-[0-9a-f]+\.js|favicon\.(ico|svg)|apple-touch-icon\.png|icon-[a-z0-9]+\.png)$/

function withKnownParameters({ path, query }: { path: string; query: string }): string {
  const known = parametersOf(path)
  if (known.length === 0) return path
  const given = [...new URLSearchParams(query)].filter(([name]) => known.includes(name))
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`
}

/** The parameters that a page, or a file of the same list, looks at. */
function parametersOf(path: string): readonly string[] {
  const list = /^\/(organisaties|bronnen|vragen|themas|wijzigingen)\.[a-z.]+$/.exec(path)?.[1]
  return parameters[list === undefined ? path : `/${list}`] ?? []
}

const parameters: Record<string, readonly string[]> = {
  [paths.organisations]: keysOf(organisationList),
  [paths.sources]: keysOf(sourceList),
  [paths.relations]: keysOf(relationsList),
  [paths.questions]: keysOf(questionList),
  [paths.changes]: ['thema', 'pagina'],
  [paths.search]: ['q', 'soort', 'pagina'],
  [paths.suggestions]: ['q'],
  [paths.wooLetter()]: ['vraag', 'organisatie'],
}

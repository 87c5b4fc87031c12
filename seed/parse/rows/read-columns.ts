import { normaliseName } from '@/domain/organisations/normalise-name'

/** What a column of a table is for. */
export interface Column<Role extends string> {
  role: Role | 'other'
  /** The words of its header. */
  header: string
  /** Its header says nothing: it got the role that was left. */
  filled: boolean
}

/** Whether the header of a column says what it is for. */
export function isRecognised({ role, filled }: Pick<Column<string>, 'role' | 'filled'>): boolean {
  return role !== 'other' && !filled
}

/** Words that a header may begin with, by what its column is for. */
type HeaderWords<Role extends string> = { [role in Role]?: readonly string[] }

/**
 * Tells the columns apart by the words of their headers, each role once. The first word counts, then any other:
 * "Naam van de organisatie" is a name. What is not recognised gets a role from `fill`, in order, or none.
 */
export function readColumns<Role extends string>(options: {
  headers: string[]
  words: HeaderWords<Role>
  /** The roles that a table needs, most needed first, given those that were recognised. */
  fill: (found: ReadonlySet<Role>) => Role[]
}): Column<Role>[] {
  const roles: (Role | null)[] = options.headers.map(() => null)
  const found = new Set<Role>()
  const take = ({ index, role }: { index: number; role: Role | null }): void => {
    if (role === null || roles[index] || found.has(role)) return
    roles[index] = role
    found.add(role)
  }
  for (const reach of [1, Infinity]) {
    options.headers.forEach((header, index) => {
      take({ index, role: roleOf({ header, reach, words: options.words }) })
    })
  }
  const named = [...roles]
  const numbering = options.headers.map((header) => isNumbering({ header, others: found.size }))
  for (const role of options.fill(found)) {
    const index = roles.findIndex((taken, at) => taken === null && !numbering[at])
    if (index !== -1) take({ index, role })
  }
  return options.headers.map((header, index) => ({
    header,
    role: roles[index] ?? 'other',
    filled: roles[index] !== named[index],
  }))
}

/** Whether a column holds the numbers of its rows: "#", "Nr.", or no header beside those of two known columns. */
function isNumbering({ header, others }: { header: string; others: number }): boolean {
  return /^(?:#|nr\.?|nummer)$/i.test(header) || (header === '' && others >= 2)
}

function roleOf<Role extends string>(options: {
  header: string
  reach: number
  words: HeaderWords<Role>
}): Role | null {
  const { header, reach, words } = options
  const provided = normaliseName(header).split(' ').slice(0, reach)
  for (const word of provided) {
    for (const role in words) if (words[role]?.includes(word)) return role
  }
  return null
}

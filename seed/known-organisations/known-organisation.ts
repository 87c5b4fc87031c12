import type { Named } from '@/domain/document/topic-document'
import { organisationTypeOrder, type OrganisationType } from '@/domain/organisations/organisation-type'
import { normaliseName } from '@/domain/organisations/normalise-name'
import { governmentBodies } from './government-bodies'
import { interestGroups } from './interest-groups'
import { knowledgeBodies } from './knowledge-bodies'
import { otherBodies } from './other-bodies'

/** A well-known body, for what a document leaves unsaid. */
export interface KnownOrganisation {
  name: string
  abbreviation?: string
  aliases?: string[]
  type: OrganisationType
}

/** The body that a name, abbreviation or alias stands for; `null` when it is not on the list. */
export function knownOrganisation(named: Named): KnownOrganisation | null {
  const found = byName.get(normaliseName(named.name))
  if (found || !named.name.includes('.')) return found ?? null
  return (
    ['van', 'voor'].flatMap(
      (word) => byName.get(normaliseName(inFull({ name: named.name, word }))) ?? [],
    )[0] ?? null
  )
}

/** "Raad v.d. Kinderbescherming" and "Alg. Rekenkamer" as their names are in full; "v." is one word or the other. */
function inFull({ name, word }: { name: string; word: string }): string {
  return name
    .replace(/(?<!\p{L})v\. ?d\.(?: |$)/gu, `${word} de `)
    .replace(/(?<!\p{L})v\. /gu, `${word} `)
    .replace(
      /(?<!\p{L})(Alg|Nat|Ned|St|Ver|Int|Cie|Min)\. /gu,
      (_, short: string) => `${words[short] ?? short} `,
    )
}

const words: { [short: string]: string } = {
  Alg: 'Algemene',
  Nat: 'Nationale',
  Ned: 'Nederlandse',
  St: 'Stichting',
  Ver: 'Vereniging',
  Int: 'International',
  Cie: 'Commissie',
  Min: 'Ministerie',
}

/** Kept by hand. Only what is sure; where a document says otherwise, the document wins. */
const knownOrganisations = [governmentBodies, interestGroups, knowledgeBodies, otherBodies].flatMap((names) =>
  organisationTypeOrder.flatMap((type) => (names[type] ?? []).map((line) => toKnown({ line, type }))),
)

const byName = new Map(
  knownOrganisations.flatMap((known) =>
    [known.name, known.abbreviation, ...(known.aliases ?? [])]
      .filter((form) => form !== undefined)
      .map((form) => [normaliseName(form), known] as const),
  ),
)

/** A normalised name with all names, normalised, of the bodies that it stands for. */
export function namesakesOf(form: string): string[] {
  return [form, ...(formsByName.get(form) ?? [])]
}

const formsByName = new Map<string, string[]>()

for (const { name, abbreviation, aliases = [] } of knownOrganisations) {
  const forms = [name, ...(abbreviation ? [abbreviation] : []), ...aliases].map(normaliseName)
  for (const form of forms) formsByName.set(form, [...(formsByName.get(form) ?? []), ...forms])
}

function toKnown({ line, type }: { line: string; type: OrganisationType }): KnownOrganisation {
  const [written = '', ...aliases] = line.split(' = ')
  const [, name = written, abbreviation] = /^(.*) \(([^()]+)\)$/.exec(written) ?? []
  return { name, type, ...(abbreviation ? { abbreviation } : {}), ...(aliases.length > 0 ? { aliases } : {}) }
}

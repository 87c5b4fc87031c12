import { splitAbbreviation } from '@/domain/document/split-abbreviation'
import type { OrganisationType } from '@/domain/organisations/organisation-type'
import type { OrganisationInDocument } from '@/domain/document/topic-document'
import { knownOrganisation } from '../../known-organisations/known-organisation'
import { guessOrganisationType } from '../../organisation-types/guess-organisation-type'
import { isBody, isPerson } from '../words/authors'
import { organisationTypeIn } from './organisation-type-in'
import { linkInWords } from '../rows/read-cell'
import type { Reading } from '../reading'

/**
 * Organisations without the persons among them. Of a person the organisation is the row, and the person its role; one
 * of whom none is said is left out, unless there is a page, which a body may have that is named after a person.
 */
export function withoutPersons(options: {
  organisations: OrganisationInDocument[]
  reading: Reading
}): OrganisationInDocument[] {
  const { organisations, reading } = options
  return organisations.flatMap((organisation) => {
    const { url, place } = organisation
    const said = personIn(organisation)
    if (said === null) return [organisation]
    const { person, words } = said
    const body = bodyIn({ words, reading })
    const report = (message: string): void => reading.report({ rule: 'loose-text', ...place, message })
    if (body === null && url !== null && !url.startsWith('mailto:')) {
      report(`“${person}” lijkt een persoon; het is als organisatie overgenomen.`)
      return [organisation]
    }
    const reached = linkInWords({ label: person, url, bare: false })
    const role = [reached, body === null ? words : without({ words, body })].filter(Boolean).join(', ')
    if (body === null) {
      report(`“${person}” is een persoon van wie geen organisatie bekend is; weggelaten: “${role}”.`)
      return []
    }
    report(`“${person}” is een persoon; de organisatie is “${body}”, met de persoon als rol.`)
    const split = splitAbbreviation(body)
    return [{ ...split, url: null, role, type: organisationTypeIn({ name: split.name, role: null }), place }]
  })
}

/** The person that a row is of, and all else that it says; `null` for a row of a body alone. */
function personIn(row: OrganisationInDocument): { person: string; words: string } | null {
  const parts = row.name.split(/\s*[,;()–—|]\s*/)
  const beside = [row.abbreviation, row.role]
  for (const person of parts.slice(0, 2)) {
    const words = [...parts.filter((part) => part !== person), ...beside].filter(Boolean).join(', ')
    if (namesPerson({ name: person, words: person === parts[0] ? words : '' })) return { person, words }
  }
  return null
}

function namesPerson({ name, words }: { name: string; words: string }): boolean {
  const isSomebody = isTitled.test(name) || isPerson(name) || (isFullName.test(name) && isOffice.test(words))
  if (!isSomebody || isNamedAfter.test(name)) return false
  return knownOrganisation({ name, abbreviation: null }) === null && bodyType(name) === null
}

/** The type that a name alone suggests. */
function bodyType(name: string): OrganisationType | null {
  return guessOrganisationType({ name, role: null })
}

/** The body that words name: "hoogleraar bij Universiteit X", "woordvoerder van de Molenraad, 06 …". */
function bodyIn({ words, reading }: { words: string; reading: Reading }): string | null {
  for (const part of words.split(/[,;()|]| [–—-] |\s(?=\(?[+\d])|\S+@\S+/)) {
    const names = [...part.matchAll(/(?<![\p{L}\p{N}./-])\p{Lu}/gu)].map(({ index }) =>
      part.slice(index).trim(),
    )
    const known = names.find((name) => /\p{L}{2}/u.test(name) && (isBody(name) || reading.isListed(name)))
    const name = known ?? named.exec(part)?.[1]?.trim()
    if (name !== undefined) return name
  }
  return null
}

/** Words without a body, and without what joined it to them. */
function without({ words, body }: { words: string; body: string }): string {
  const [ahead = '', ...behind] = words.split(body)
  return [ahead.replace(/(?:^|\s)(?:van|bij|namens|voor|aan)(?: de| het)?\s*$/, ''), behind.join(body)]
    .map((part) => part.replace(/^[\s,;:)–—-]+|[\s,;:(–—-]+$/g, ''))
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .join(', ')
}

const isTitled =
  /^(?:(?:prof|dr|drs|mr|ir|ing|dhr|mw|mevr)\.(?: ?(?:em|dr|mr|ir|ing)\.)* ?|(?:dhr|mw|drs|de heer|mevrouw|professor) )(?:\p{L}\.|\p{L}{2})/iu
/** A body that bears the name of somebody. */
const isNamedAfter =
  /(?:stichting|fonds|fund|huis|museum|school|college|kliniek|archief|gemaal|instituut|centrum|genootschap|lezing|prijs|advocaten|notarissen|accountants|advies|consultancy| [bn]\.?v\.?| v\.?o\.?f\.?| ltd\.?| inc\.?)$/i
const isFullName =
  /^\p{Lu}[\p{L}’'-]+(?: (?:van|de|der|den|ten|ter|het|’t|in|von|el|al|\p{Lu}\.)){0,3} \p{Lu}[\p{L}’'-]+$/u
/** What stands behind what somebody does there. */
const named =
  /(?:(?:^|\s)(?:van|bij|namens|voor)(?: de| het)?|(?:woordvoer(?:der|ster)|voorlichter|contactpersoon|directeur|voorzitter)) (\p{Lu}[\p{L}\p{N}&’' -]+)$/u
/** What a person is, and no body. */
const isOffice =
  /^(?:\p{L}+ ){0,2}(?:(?:pers)?woordvoer(?:der|ster)|(?:pers)?voorlichter|hoogleraar|docente?|promovend(?:us|a)|lector|contactpersoon|wethouder|(?:kamer|raads|bestuurs|staten)lid|journaliste?|directeur|voorzitter|beleidsmedewerker|burgemeester|onderzoeker|oud-[a-z]+)(?![\p{L}-])/iu

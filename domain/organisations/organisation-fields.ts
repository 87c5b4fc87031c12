import { dayCell } from '../exports/cell'
import { maybeText, objectOf, text, type ExportedField } from '../exports/exported-field'
import { withTopic } from './describe-organisation'
import type { OrganisationRow } from './organisation'
import { isOrganisationType, organisationTypes } from './organisation-type'

/** What there is to know of one field of an organisation, for whoever exports or compares all of them. */
export interface OrganisationField extends ExportedField<OrganisationRow> {
  /** What sentences call it: "De naam". */
  named?: string
  /** A value of it as people read it, where that is not the value itself. */
  label?: (value: unknown) => string
}

/** The fields of an organisation that visitors see, in the order of files; the day of its last change is apart. */
export const organisationFields: Record<Exclude<keyof OrganisationRow, 'updatedAt'>, OrganisationField> = {
  slug: { schema: text },
  name: { schema: text, columns: { naam: ({ name }) => name }, named: 'De naam' },
  abbreviation: {
    schema: maybeText,
    columns: { afkorting: ({ abbreviation }) => abbreviation },
    named: 'De afkorting',
  },
  aliases: {
    schema: { type: 'array', items: text },
    columns: { 'andere namen': ({ aliases }) => aliases.join('; ') },
  },
  type: {
    schema: text,
    columns: { soort: ({ type }) => typeLabel(type) },
    named: 'De soort',
    label: typeLabel,
  },
  description: {
    schema: maybeText,
    columns: { omschrijving: ({ description }) => description },
    named: 'De omschrijving',
  },
  url: { schema: maybeText, columns: { website: ({ url }) => url }, named: 'De link' },
  identifiers: {
    schema: objectOf({ tooi: maybeText, wikidata: maybeText, kvk: maybeText, rsin: maybeText }),
    columns: {
      tooi: ({ identifiers }) => identifiers.tooi,
      wikidata: ({ identifiers }) => identifiers.wikidata,
      kvk: ({ identifiers }) => identifiers.kvk,
      rsin: ({ identifiers }) => identifiers.rsin,
    },
  },
  ministry: {
    schema: { oneOf: [{ type: 'null' }, objectOf({ name: text, slug: maybeText })] },
    columns: { ministerie: ({ ministry }) => ministry?.name ?? null },
  },
  register: {
    schema: {
      oneOf: [
        { type: 'null' },
        objectOf({
          url: maybeText,
          wooRequest: maybeText,
          wooDecisions: { type: 'array', items: text },
          day: { type: 'string', format: 'date' },
        }),
      ],
    },
    columns: { 'woo-verzoek': ({ register }) => register?.wooRequest ?? null },
  },
  roles: {
    schema: {
      type: 'array',
      items: objectOf({ topic: objectOf({ slug: text, title: text }), role: maybeText }),
    },
    columns: {
      themas: ({ roles }) => roles.map(({ topic }) => topic.title).join('; '),
      rollen: ({ roles }) =>
        roles
          .filter(({ role }) => role)
          .map(withTopic)
          .join('; '),
    },
  },
  endedAt: {
    schema: { type: ['string', 'null'], format: 'date' },
    columns: { opgeheven: ({ endedAt }) => dayCell(endedAt) },
  },
  successor: {
    schema: { oneOf: [{ type: 'null' }, objectOf({ slug: text, name: text })] },
    columns: { opvolger: ({ successor }) => successor?.name ?? null },
  },
}

function typeLabel(type: unknown): string {
  return isOrganisationType(type) ? organisationTypes[type] : String(type)
}

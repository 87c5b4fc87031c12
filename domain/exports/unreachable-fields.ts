import { unreachableLink, type UnreachableLink, type UnreachableLinks } from '../link-checks/unreachable-link'
import { dayCell } from './cell'
import { objectOf, text, type ExportedField } from './exported-field'

/** A record whose link may lead nowhere. */
export interface Linked {
  unreachable?: UnreachableLink | null
}

/** What files say of a link that leads nowhere, beside the fields of its record. */
export const unreachableFields: Record<keyof Linked, ExportedField<Linked>> = {
  unreachable: {
    schema: {
      oneOf: [
        { type: 'null' },
        objectOf({
          since: text,
          archived: { oneOf: [{ type: 'null' }, objectOf({ url: text, at: text })] },
        }),
      ],
    },
    columns: {
      'niet bereikbaar sinds': ({ unreachable }) => dayCell(unreachable?.since ?? null),
      'bewaarde versie': ({ unreachable }) => unreachable?.archived?.url ?? null,
    },
  },
}

/** A record with what is known of its link. */
export function withUnreachable<Row extends { url: string | null }>({
  row,
  links,
}: {
  row: Row
  links: UnreachableLinks
}): Row & Required<Linked> {
  return { ...row, unreachable: unreachableLink({ url: row.url, links }) }
}

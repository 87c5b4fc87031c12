import type { Difference } from '@/domain/register/differences'
import { isOrganisationType } from '@/domain/organisations/organisation-type'
import type { Organisation } from '@/payload-types'

type Values = Partial<Pick<Organisation, 'name' | 'aliases' | 'type' | 'url' | 'endedAt'>>

/** What an organisation says once the register is followed. It is still found by the name that it had. */
export function valuesOf({
  difference: { kind, value },
  organisation: { name, aliases },
}: {
  difference: Difference
  organisation: Pick<Organisation, 'name' | 'aliases'>
}): Values {
  if (kind === 'ended') return { endedAt: `${value}T12:00:00.000Z` }
  if (kind === 'url') return { url: value }
  if (kind === 'type') return isOrganisationType(value) ? { type: value } : {}
  const others = (aliases ?? []).filter((alias) => alias !== value && alias !== name)
  return { name: value, aliases: [...others, name] }
}

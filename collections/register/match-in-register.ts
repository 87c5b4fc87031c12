import { z } from 'zod'

import { organisationFacts } from '@/domain/organisations/organisation-facts'
import { matchBody, type Recognisable } from '@/domain/register/match-body'
import type { Organisation } from '@/payload-types'
import { rejectedBodies, writeMatches } from '@/server/register/match-organisations'
import { readCandidates } from '@/server/register/read-candidates'
import type { RunStatement } from '@/server/register/statement'

import { isSame } from '../save/differences-of'
import type { SaveStep } from '../save/save'
import { runNumbered } from './run-numbered'

/**
 * Finds the body of the register that an organisation is, when it is new or called otherwise. A body that an editor
 * said it is not, is not found again; a draft over what is public changes nothing.
 */
export const matchInRegister: SaveStep<Organisation> = async ({ before, after, change, req }) => {
  const organisation = toRecognisable(after)
  if (change === 'withdrawn' || (before && isSame(toRecognisable(before), organisation))) return
  const run = await runNumbered(req)
  const { isLoaded, isPublic, rejected } = await readState({ id: after.id, run })
  if (!isLoaded || (isPublic && change === 'none')) return
  const { bodies, today } = await readCandidates({ organisations: [organisation], run })
  const match = matchBody({ organisation, bodies, today, rejected })
  if (match) await writeMatches({ matches: [{ organisation: after.id, ...match }], run })
  else if (before && before.name !== after.name)
    await run({ text: 'delete from register_matches where organisation = $1', values: [after.id] })
}

const state = z.object({ isLoaded: z.boolean(), isPublic: z.boolean(), rejected: z.array(z.string()) })

async function readState({ id, run }: { id: number; run: RunStatement }): Promise<z.output<typeof state>> {
  const [row] = await run({
    text: `
      select exists (select from register_state) as "isLoaded",
        exists (select from public_organisations where id = $1) as "isPublic",
        ${rejectedBodies} as rejected
      from organisations o where o.id = $1`,
    values: [id],
  })
  return state.parse(row)
}

function toRecognisable(organisation: Organisation): Recognisable {
  const { name, abbreviation, aliases, type, url } = organisationFacts.parse(organisation)
  const { tooi, kvk, rsin } = organisation.identifiers ?? {}
  return {
    name,
    abbreviation,
    aliases,
    type,
    url,
    identifiers: { tooi: tooi || null, kvk: kvk || null, rsin: rsin || null },
  }
}

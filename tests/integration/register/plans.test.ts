import { createLocalReq } from 'payload'
import { expect } from 'vitest'

import { explain, statementsOf } from '@/bench/find/statements'
import { readProposals } from '@/collections/register/read-proposals'
import { readRegister } from '@/components/admin/dashboard/read-register'
import { getOrganisation } from '@/queries/organisations/get-organisation'
import { countStatements } from '@/tests/support/count-statements'
import { test } from '@/tests/support/integration-test'
import { exportOf, loadRegisterText } from '@/tests/support/register'

const kinds = ['Gemeente', 'Provincie', 'Waterschap', 'Adviescollege', 'Organisatieonderdeel', 'Agentschap']

/** Names that have some words in common, as those of the register. */
const seven = Object.fromEntries(
  Array.from({ length: 7000 }, (_, place) => {
    const kind = kinds[place % kinds.length] ?? ''
    const letters = place.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)))
    return [
      String(place + 1),
      `<naam>${kind} ${letters}dorp en ${letters}land</naam><afkorting>${letters.toUpperCase()}</afkorting>
       <types><type>${kind}</type></types>`,
    ]
  }),
)

test(
  'of seven thousand bodies, proposals are one statement that reads an index',
  { timeout: 120_000 },
  async ({ payload, make }) => {
    await make.organisation()
    await loadRegisterText(exportOf(seven))
    await payload.db.drizzle.execute('analyze register_bodies')
    const req = await createLocalReq({}, payload)
    for (const typed of ['qb', 'qbcdorp', 'gemeente qbc', 'qbcl qbcd', 'bestaatniet', 'QBC', 'élf']) {
      const sent = await statementsOf({ payload, work: () => readProposals({ typed, req }) })
      expect(sent, typed).toHaveLength(1)
      const [statement] = sent
      if (!statement) throw new Error('Nothing was asked.')
      const { scanned } = await explain({ payload, statement })
      expect(scanned, typed).not.toContain('register_bodies')
    }
  },
)

test('the page of an organisation costs no statement more with a register, nor does a dashboard of many', async ({
  payload,
  make,
}) => {
  await make.organisation({ name: 'Centraal Orgaan opvang asielzoekers', slug: 'coa' })
  const page = (): Promise<number> => countStatements(() => getOrganisation('coa'))
  const without = await page()
  await loadRegisterText()
  expect((await getOrganisation('coa'))?.register).not.toBeNull()
  expect(await page()).toBe(without)
  const req = await createLocalReq({}, payload)
  expect(await countStatements(() => readRegister(req))).toBe(1)
})

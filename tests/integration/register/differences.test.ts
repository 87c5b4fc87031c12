import { createLocalReq } from 'payload'
import { expect } from 'vitest'

import { readRegister } from '@/components/admin/dashboard/read-register'
import { test } from '@/tests/support/integration-test'
import { exportOf, loadRegisterText } from '@/tests/support/register'

const coa = (more: string): string =>
  `<naam>Opvangorgaan</naam><types><type>Zelfstandig bestuursorgaan</type></types>${more}`

test('the dashboard names what the register says otherwise, until somebody ignores it', async ({
  payload,
  make,
  rest,
}) => {
  const req = await createLocalReq({}, payload)
  expect(await readRegister(req)).toMatchObject({ day: null, lines: [] })
  const { id } = await make.organisation({ name: 'Opvangorgaan', type: 'ngo' })
  await loadRegisterText(exportOf({ 1: coa('<eindDatum>2020-01-01</eindDatum>') }))
  const seen = async (): Promise<string[]> => (await readRegister(req)).lines.map(({ kind }) => kind)
  expect(await seen()).toEqual(['ended', 'type'])

  const ignored = { organisation: id, kind: 'ended', value: '2020-01-01' }
  await rest({ path: '/register/ignore', method: 'POST', body: ignored, as: 'redacteur' })
  expect(await seen()).toEqual(['type'])
  await loadRegisterText(exportOf({ 1: coa('<eindDatum>2021-01-01</eindDatum>') }))
  expect(await seen()).toEqual(['ended', 'type'])
  await payload.update({
    collection: 'organisations',
    id,
    data: { type: 'overheid-overig', endedAt: '2021-01-01' },
  })
  expect(await seen()).toEqual([])
})

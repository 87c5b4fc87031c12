import { createLocalReq } from 'payload'
import { describe, expect } from 'vitest'

import { readRegister, type RegisterLine } from '@/components/admin/dashboard/read-register'
import type { StaffRole } from '@/domain/people/staff-role'
import { getOrganisation } from '@/queries/organisations/get-organisation'
import { test } from '@/tests/support/integration-test'
import { exportOf, loadRegisterText } from '@/tests/support/register'
import type { Rest, RestAnswer } from '@/tests/support/rest'

const body = `<naam>Opvangorgaan</naam><types><type>Zelfstandig bestuursorgaan</type></types>
  <eindDatum>2020-01-01</eindDatum><contact><internetadressen><internetadres><url>https://nieuw.nl/</url>
  <label>Algemeen</label></internetadres></internetadressen></contact>`

const told = { name: 'Opvangorgaan', slug: 'opvang', type: 'ngo', url: 'https://oud.nl/' } as const

function accept({
  rest,
  line,
  as,
}: {
  rest: Rest
  line: Pick<RegisterLine, 'organisation' | 'kind' | 'value'>
  as: StaffRole
}): Promise<RestAnswer> {
  const { organisation, kind, value } = line
  return rest({ path: '/register/accept', method: 'POST', body: { organisation, kind, value }, as })
}

describe('on the dashboard', () => {
  test('each value that the register has otherwise is taken over by itself, and is public', async ({
    payload,
    make,
    rest,
  }) => {
    const req = await createLocalReq({}, payload)
    await make.organisation(told)
    await loadRegisterText(exportOf({ 1: body }))
    for (const kind of ['ended', 'type', 'url'] as const) {
      const line = (await readRegister(req)).lines.find((each) => each.kind === kind)
      if (!line) throw new Error(`The dashboard has no line for ${kind}`)
      const { status, text } = await accept({ rest, line, as: 'eindredacteur' })
      expect(status, text).toBe(200)
      expect(text).toMatch(/gepubliceerd/)
    }
    expect((await readRegister(req)).lines).toEqual([])
    expect(await getOrganisation('opvang')).toMatchObject({
      type: 'uitvoeringsorganisatie',
      url: 'https://nieuw.nl/',
      endedAt: '2020-01-01',
    })
  })

  test('who takes over a name is still found by the one before', async ({ payload, make, rest }) => {
    const req = await createLocalReq({}, payload)
    const { id } = await make.organisation({ ...told, aliases: ['Opvang'] })
    await loadRegisterText(exportOf({ 1: '<naam>Opvangorgaan</naam>' }))
    await loadRegisterText(exportOf({ 1: '<naam>Dienst Opvang</naam>' }))
    const [line] = (await readRegister(req)).lines
    expect(line).toMatchObject({ kind: 'name', value: 'Dienst Opvang' })
    if (line) await accept({ rest, line, as: 'beheerder' })
    expect(await payload.findByID({ collection: 'organisations', id, depth: 0 })).toMatchObject({
      name: 'Dienst Opvang',
      aliases: ['Opvang', 'Opvangorgaan'],
      _status: 'published',
    })
  })

  test('a redacteur takes it over in a draft, which the line says, and not twice', async ({
    payload,
    make,
    rest,
  }) => {
    const req = await createLocalReq({}, payload)
    const { id } = await make.organisation(told)
    await loadRegisterText(exportOf({ 1: body }))
    const lineOf = async (kind: string): Promise<RegisterLine> => {
      const line = (await readRegister(req)).lines.find((each) => each.kind === kind)
      if (!line) throw new Error(`The dashboard has no line for ${kind}`)
      return line
    }
    const answer = await accept({ rest, line: await lineOf('url'), as: 'redacteur' })
    expect(answer.text).toMatch(/concept/)
    expect(await getOrganisation('opvang')).toMatchObject({ url: 'https://oud.nl/' })
    expect(await lineOf('url')).toMatchObject({ isInDraft: true })
    expect((await accept({ rest, line: await lineOf('url'), as: 'redacteur' })).status).toBe(409)
    // Nor does who may publish put the draft of another in public.
    const second = await accept({ rest, line: await lineOf('type'), as: 'eindredacteur' })
    expect(second.text).toMatch(/concept/)
    expect(await getOrganisation('opvang')).toMatchObject({ url: 'https://oud.nl/', type: 'ngo' })
    const newest = await payload.findByID({ collection: 'organisations', id, draft: true, depth: 0 })
    expect(newest).toMatchObject({ url: 'https://nieuw.nl/', type: 'uitvoeringsorganisatie' })
  })

  test('what was shown is taken over, and nothing else', async ({ payload, make, rest }) => {
    const req = await createLocalReq({}, payload)
    const { id } = await make.organisation(told)
    await loadRegisterText(exportOf({ 1: body }))
    const line = (await readRegister(req)).lines.find(({ kind }) => kind === 'url')
    if (!line) throw new Error('The dashboard has no line for the website')
    const refused = async (changed: object): Promise<number> =>
      (await accept({ rest, line: { ...line, ...changed }, as: 'eindredacteur' })).status
    expect(await refused({ value: 'https://anders.nl/' })).toBe(409)
    expect(await refused({ kind: 'name' })).toBe(409)
    expect(await refused({ organisation: id + 1 })).toBe(409)
    const other = await make.staff('beheerder')
    await payload.db.drizzle.execute(
      `insert into presence (collection, record, who, at, is_writing) values ('organisations', ${id}, ${other.id}, now(), true)`,
    )
    expect(await refused({})).toBe(423)
    await payload.db.drizzle.execute('delete from presence')
    await loadRegisterText(exportOf({ 1: body.replace('nieuw.nl', 'nieuwer.nl') }))
    expect(await refused({})).toBe(409)
    await payload.update({ collection: 'organisations', id, data: { deletedAt: new Date().toISOString() } })
    expect(await refused({ value: 'https://nieuwer.nl/' })).toBe(409)
    const { docs } = await payload.find({ collection: 'organisations', trash: true, depth: 0 })
    expect(docs).toMatchObject([{ url: 'https://oud.nl/' }])
  })

  test('of two that take the same over at once one is told that it is done', async ({
    payload,
    make,
    rest,
  }) => {
    const req = await createLocalReq({}, payload)
    await make.organisation(told)
    await loadRegisterText(exportOf({ 1: body }))
    const line = (await readRegister(req)).lines.find(({ kind }) => kind === 'type')
    if (!line) throw new Error('The dashboard has no line for the type')
    const answers = await Promise.all(
      (['eindredacteur', 'beheerder'] as const).map((as) => accept({ rest, line, as })),
    )
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
  })
})

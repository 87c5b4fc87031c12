import { describe, expect } from 'vitest'

import { getPage } from '@/queries/site/get-page'
import { listDatedSitePages } from '@/queries/site/list-dated-pages'

import { test } from '../../support/integration-test'
import { refusal } from '../../support/refusal'

describe('a page about the guide', () => {
  test('is read by visitors once it is published, and its draft is not', async ({ payload, make }) => {
    const { id } = await make.page({ title: 'Over ons', _status: 'draft' })
    expect(await getPage('over')).toBeNull()
    expect(await listDatedSitePages()).toEqual([])

    await payload.update({ collection: 'pages', id, data: { _status: 'published' } })
    await payload.update({ collection: 'pages', id, data: { title: 'Geheim' }, draft: true })

    const page = await getPage('over')
    expect(page).toMatchObject({ slug: 'over', title: 'Over ons', description: 'Wat de gids is.', body: [] })
    expect(await listDatedSitePages()).toEqual([{ path: 'over', changed: new Date(page?.updatedAt ?? '') }])
  })

  test('that is put in the trash is there for nobody', async ({ payload, make }) => {
    const { id } = await make.page()
    await payload.update({ collection: 'pages', id, data: { deletedAt: '2026-01-01T00:00:00.000Z' } })

    expect(await getPage('over')).toBeNull()
    expect(await listDatedSitePages()).toEqual([])
  })

  test('has an address that no other has, be it a draft or in the trash', async ({ payload, make }) => {
    const { id } = await make.page({ _status: 'draft' })
    const sentence =
      'De pagina /over is er al (ook concepten en de prullenbak tellen mee). Bewerk die, of zet haar terug.'
    expect(await refusal(make.page({ title: 'Nog een' }))).toBe(sentence)

    await payload.update({ collection: 'pages', id, data: { deletedAt: '2026-01-01T00:00:00.000Z' } })
    expect(await refusal(make.page({ title: 'Nog een' }))).toBe(sentence)
  })

  test('stands at one of the fixed addresses', async ({ restWithReadTime: rest }) => {
    for (const path of ['contact', '../admin', '']) {
      const body = { title: 'Elders', path, _status: 'draft' }
      const answer = await rest({ path: '/pages', method: 'POST', body, as: 'eindredacteur' })
      expect(answer.status, path).toBe(400)
    }
  })

  test('keeps the address that it was made with', async ({ make, restWithReadTime: rest }) => {
    const { id } = await make.page()
    const body = { title: 'Verhuisd', path: 'privacy', _status: 'published' }

    const answer = await rest({ path: `/pages/${id}`, method: 'PATCH', body, as: 'beheerder' })

    expect(answer.status).toBe(200)
    expect(await getPage('over')).toMatchObject({ title: 'Verhuisd' })
    expect(await getPage('privacy')).toBeNull()
  })

  test('is not copied', async ({ make, restWithReadTime: rest }) => {
    const { id } = await make.page()
    const answer = await rest({
      path: `/pages/${id}/duplicate`,
      method: 'POST',
      body: {},
      as: 'eindredacteur',
    })
    expect(answer.status).toBeGreaterThanOrEqual(400)
  })

  test('needs a description and a text to be published, and none to be a draft', async ({ make }) => {
    const empty = { description: undefined, body: undefined }
    expect((await make.page({ ...empty, _status: 'draft' })).id).toBeTruthy()
    expect(await refusal(make.page({ ...empty, path: 'privacy' }))).toContain('niet gepubliceerd')
  })

  test('is published by an eindredacteur and not by a redacteur', async ({
    make,
    restWithReadTime: rest,
  }) => {
    const { id } = await make.page({ _status: 'draft' })
    const publish = { path: `/pages/${id}`, method: 'PATCH', body: { _status: 'published' } } as const

    expect((await rest({ ...publish, as: 'redacteur' })).status).toBe(403)
    expect((await rest({ ...publish, as: 'eindredacteur' })).status).toBe(200)
  })
})

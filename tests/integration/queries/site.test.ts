import { describe, expect } from 'vitest'

import { siteDefaults } from '@/domain/site/site'
import { getFeedSearchURL, getSite } from '@/queries/site/get-site'
import { countStatements } from '@/tests/support/count-statements'

import { test } from '../../support/integration-test'

describe('the settings of the site', () => {
  test('are the defaults until somebody changes them', async ({ make: _ }) => {
    const { feedSearchURL, ...shown } = siteDefaults

    expect(await getSite()).toEqual({
      ...shown,
      contact: null,
      dataLicence: null,
      footerLinks: [],
      pages: [],
    })
    expect(await getFeedSearchURL()).toBe(feedSearchURL)
  })

  test('are what was saved, also where that is nothing, in one statement', async ({ payload, make }) => {
    await make.page({ path: 'privacy', title: 'Privacy' })
    await make.page({ path: 'over', title: 'Over' })
    await make.page({ path: 'toegankelijkheid', title: 'Nog niet', _status: 'draft' })
    const links = [{ label: 'Bron', url: 'https://bron.example/' }]
    await payload.updateGlobal({
      slug: 'site',
      data: { name: 'Wijzer', tagline: '', introduction: '', contact: '', footerLinks: links },
    })

    expect(await getSite()).toEqual({
      name: 'Wijzer',
      tagline: '',
      introduction: '',
      contact: null,
      dataLicence: null,
      footerLinks: links,
      pages: [
        { path: 'over', title: 'Over' },
        { path: 'privacy', title: 'Privacy' },
      ],
    })
    expect(await countStatements(getSite)).toBe(1)
  })
})

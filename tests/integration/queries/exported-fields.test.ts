import { describe, expect } from 'vitest'

import { organisationFields } from '@/domain/organisations/organisation-fields'
import { sourceFields } from '@/domain/sources/source-fields'

import { test } from '../../support/integration-test'

/** Fields that no file has, each with the reason. */
const notExported = {
  organisations: {
    topics: 'They stand in its roles.',
    sources: 'They are a list of their own, which can be narrowed to a publisher.',
  },
  sources: {},
}

/** What Payload adds to every document, and how a form fills the address. */
const ofEveryDocument = ['updatedAt', 'createdAt', 'deletedAt', '_status', 'id', 'generateSlug']

const described = { organisations: organisationFields, sources: sourceFields }

describe.each(['organisations', 'sources'] as const)('each field of %s', (slug) => {
  test('is exported, or listed as not exported', ({ payload }) => {
    const { flattenedFields } = payload.collections[slug].config
    const names = flattenedFields.map(({ name }) => name).filter((name) => !ofEveryDocument.includes(name))
    const known = [...Object.keys(described[slug]), ...Object.keys(notExported[slug])]
    expect(names.filter((name) => !known.includes(name))).toEqual([])
    expect(Object.keys(notExported[slug]).filter((name) => !names.includes(name))).toEqual([])
  })
})

import type { FlattenedField } from 'payload'
import { expect } from 'vitest'

import { test } from '../../support/integration-test'
import { marked, secret } from '../../support/marked-documents'

/** Texts that cannot hold the mark. */
const unmarked = new Set([
  // Addresses, which pages that find nothing repeat.
  'organisations.slug',
  'sources.slug',
  'subtopics.slug',
  'topics.slug',
  // Made by the site.
  'subtopics.questions.key',
  // Digits alone.
  'organisations.identifiers.kvk',
  'organisations.identifiers.rsin',
])

test('the documents by which drafts are looked for have the mark in every text', ({ payload }) => {
  const withDrafts = Object.values(payload.collections).filter(({ config }) => config.versions?.drafts)
  const texts = [...withDrafts, payload.collections.media].flatMap(({ config }) =>
    textsOf(config.flattenedFields.filter(({ name }) => !(config.upload && ofFiles.has(name)))).map(
      (path) => `${config.slug}.${path}`,
    ),
  )
  expect(texts.filter((path) => !unmarked.has(path)).toSorted()).toEqual(markedPaths(marked).toSorted())
})

/** What Payload itself keeps of a file. */
const ofFiles = new Set(['filename', 'mimeType', 'url', 'thumbnailURL', 'sizes'])

function textsOf(fields: FlattenedField[]): string[] {
  return fields.flatMap((field) => {
    if (['text', 'textarea', 'richText', 'email', 'code', 'json'].includes(field.type)) return [field.name]
    if ('flattenedFields' in field)
      return textsOf(field.flattenedFields).flatMap((path) => (path === 'id' ? [] : `${field.name}.${path}`))
    return []
  })
}

/** The fields that hold the mark; of rich text the field itself. */
function markedPaths(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return value.includes(secret) ? [path] : []
  if (typeof value !== 'object' || value === null) return []
  if ('root' in value) return JSON.stringify(value).includes(secret) ? [path] : []
  if (Array.isArray(value)) return value.flatMap((each) => markedPaths(each, path))
  return Object.entries(value).flatMap(([name, each]) =>
    markedPaths(each, path === '' ? name : `${path}.${name}`),
  )
}

import type { FlattenedField } from 'payload'
import { expect, test } from 'vitest'

import { checkFunctionArguments } from './function-arguments'

const row: FlattenedField[] = [{ name: 'role', type: 'text' }]
const fields: FlattenedField[] = [
  { name: 'slug', type: 'text' },
  { name: 'feeds', type: 'text', hasMany: true },
  { name: 'intro', type: 'richText' },
  { name: 'rows', type: 'array', fields: [], flattenedFields: row },
  { name: 'meta', type: 'group', fields: [], flattenedFields: row },
  { name: 'sources', type: 'relationship', relationTo: 'topics', hasMany: true },
  { name: 'owner', type: 'relationship', relationTo: 'topics' },
  {
    name: 'parts',
    type: 'join',
    collection: 'topics',
    on: 'owner',
    targetField: { name: 'owner', type: 'relationship', relationTo: 'topics' },
  },
]

function check({ name, args }: { name: string; args: unknown }): void {
  checkFunctionArguments({
    name,
    args,
    config: {
      collections: [{ slug: 'topics', flattenedFields: fields }],
      globals: [{ slug: 'site', flattenedFields: [] }],
    },
  })
}

test.each<[string, unknown]>([
  [
    'form-state',
    { collectionSlug: 'topics', operation: 'create', data: {}, docPermissions: { fields: true } },
  ],
  [
    'form-state',
    { collectionSlug: 'topics', id: 3, formState: { title: { value: 'x' } }, operation: 'update' },
  ],
  ['form-state', { globalSlug: 'site', formState: {}, schemaPath: 'site' }],
  ['form-state', { widgetSlug: 'changes', data: {} }],
  ['get-default-layout', undefined],
  ['get-default-layout', {}],
  ['render-document', { collectionSlug: 'topics', docID: 3, redirectAfterDelete: false }],
  ['render-document', { collectionSlug: 'site', docID: null }],
  ['render-document-slots', { collectionSlug: 'topics', id: undefined }],
  [
    'render-list',
    { collectionSlug: 'topics', query: { limit: 10, sort: '-title', where: {}, columns: ['title'] } },
  ],
  ['render-list', { collectionSlug: 'topics', query: { queryByGroup: '{"one":{"page":2}}' } }],
  ['render-widget', { widgetSlug: 'changes', widgetData: {} }],
  ['slugify', { collectionSlug: 'topics', path: 'slug', valueToSlugify: 'Een thema', data: {} }],
  [
    'table-state',
    { collectionSlug: 'topics', columns: [{ accessor: 'title', active: true }], query: { limit: 5 } },
  ],
  [
    'table-state',
    { collectionSlug: 'topics', parent: { id: 3, collectionSlug: 'topics', joinPath: 'parts' } },
  ],
  [
    'render-list',
    { collectionSlug: 'topics', query: { where: { or: [{ and: [{ slug: { like: 'a' } }] }] } } },
  ],
  ['render-list', { collectionSlug: 'topics', query: { columns: '["title","-slug"]' } }],
])('%s is called as the admin calls it', (name, args) => {
  expect(() => check({ name, args })).not.toThrow()
})

const filledIn = {
  slug: 'asiel',
  feeds: ['azc'],
  intro: { root: { children: [{ type: 'text', text: 'x' }, { children: [] }] } },
  rows: [{ role: 'Vangt op' }, { role: null }],
  meta: { role: 'x' },
  sources: [1, { value: 2 }],
  owner: null,
  other: 5,
}

const stateOf = (values: object): object =>
  Object.fromEntries(Object.entries(values).map(([path, value]) => [path, { value, initialValue: value }]))

test('a form is called with what is filled in, in each of its forms', () => {
  const operation = 'update'
  const { rows: _, meta: __, ...plain } = filledIn
  const state = { ...stateOf({ ...plain, rows: 1, 'rows.0.role': 'x', 'meta.role': 'x' }) }
  for (const args of [{ data: filledIn }, { data: { rows: 0, intro: null } }, { formState: state }])
    expect(() =>
      check({ name: 'form-state', args: { collectionSlug: 'topics', operation, ...args } }),
    ).not.toThrow()
  // Of a part of the form, such as a link in its text.
  const args = { collectionSlug: 'topics', schemaPath: 'topics.intro.link', data: { slug: 5 } }
  expect(() => check({ name: 'form-state', args })).not.toThrow()
})

test('a form has any number of rows, and no more names than fields', () => {
  const states = (paths: string[]): object => ({
    collectionSlug: 'topics',
    formState: stateOf(Object.fromEntries(paths.map((path) => [path, 'x']))),
  })
  const numbers = Array.from({ length: 5000 }, (_, number) => number)
  const rows = { collectionSlug: 'topics', formState: stateOf({ rows: 5000, ...roles(numbers) }) }
  expect(() => check({ name: 'form-state', args: rows })).not.toThrow()
  for (const paths of [numbers.map((number) => `x${number}`), numbers.map((number) => `rows.0.x${number}`)])
    expect(() => check({ name: 'form-state', args: states(paths) })).toThrow(/klopt niet/)
})

const roles = (numbers: number[]): object =>
  Object.fromEntries(numbers.map((number) => [`rows.${number}.role`, 'x']))

test.each([
  ...[{ slug: 5 }, { slug: [] }, { feeds: 'x' }, { feeds: [5] }, { meta: null }, { meta: 'x' }, { meta: [] }],
  ...[
    { rows: 'x' },
    { rows: ['x'] },
    { rows: [null] },
    { rows: [[]] },
    { rows: {} },
    { rows: [{ role: 5 }] },
  ],
  ...[{ sources: 5 }, { sources: {} }, { intro: 'x' }, { intro: {} }, { intro: { root: 5 } }],
  ...[{ intro: { root: { children: 'x' } } }, { intro: { root: { children: [{ children: [5] }] } } }],
])('a form cannot be filled in with %j', (values) => {
  for (const args of [{ data: values }, { formState: stateOf(values) }])
    expect(() => check({ name: 'form-state', args: { collectionSlug: 'topics', ...args } })).toThrow(
      'klopt niet',
    )
})

test.each<[string, unknown]>([
  ...[
    { or: 5 },
    { or: ['x'] },
    { or: [null] },
    { title: 'x' },
    { title: null },
    { or: [{ and: [5] }] },
  ].flatMap((where): [string, unknown][] => [
    ['render-list', { collectionSlug: 'topics', query: { where } }],
    ['table-state', { collectionSlug: 'topics', query: { where } }],
  ]),
  ...['x', -1, null, [], {}, 1e308].map((id): [string, unknown] => [
    'table-state',
    { collectionSlug: 'topics', parent: { id, collectionSlug: 'topics', joinPath: 'parts' } },
  ]),
  [
    'table-state',
    { collectionSlug: 'topics', parent: { id: 1, collectionSlug: 'topics', joinPath: 'slug' } },
  ],
  ['table-state', { collectionSlug: ['topics'] }],
  ['render-list', { collectionSlug: 'topics', query: { columns: '2026-99' } }],
  ['render-list', { collectionSlug: 'topics', query: { columns: '[null]' } }],
  ['render-list', { collectionSlug: 'topics', query: { preset: 5 } }],
  ['form-state', { collectionSlug: 'users' }],
  ['form-state', { collectionSlug: 'topics', data: [] }],
  ['render-document', { collectionSlug: 'topics', docID: {} }],
  ['render-document-slots', null],
  ['render-list', { collectionSlug: 'topics', query: { queryByGroup: '{' } }],
  ['render-list', { collectionSlug: 'topics', query: { limit: 1.5 } }],
  ['render-list', { collectionSlug: 'topics', query: { limit: '1e308' } }],
  ['render-list', { collectionSlug: 'topics', query: { page: -1 } }],
  ['render-widget', []],
  ['slugify', { collectionSlug: 'topics', path: 'constructor' }],
  ['table-state', { collectionSlug: 'topics', columns: 'title' }],
  ['table-state', { collectionSlug: 'topics', data: { docs: [null] } }],
  ['table-state', { collectionSlug: 'topics', query: { page: 1e308 } }],
])('%s is called with nonsense', (name, args) => {
  expect(() => check({ name, args })).toThrow('klopt niet')
})

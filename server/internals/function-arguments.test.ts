import { expect, test } from 'vitest'

import { checkFunctionArguments } from './function-arguments'

function check({ name, args }: { name: string; args: unknown }): void {
  checkFunctionArguments({
    name,
    args,
    config: {
      collections: [{ slug: 'topics', flattenedFields: [{ name: 'slug', type: 'text' }] }],
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
    { collectionSlug: ['topics'], parent: { id: 3, collectionSlug: 'topics', joinPath: 'parts' } },
  ],
])('%s is called as the admin calls it', (name, args) => {
  expect(() => check({ name, args })).not.toThrow()
})

test.each<[string, unknown]>([
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

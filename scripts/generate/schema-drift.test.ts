import { expect, test } from 'vitest'
import { describeDifference } from './schema-drift'

const snapshot = {
  id: 'a0',
  prevId: '00',
  version: '7',
  tables: { 'public.topics': { columns: { title: { type: 'varchar', notNull: false } } } },
  enums: { 'public.status': { values: ['draft'] } },
}

test('the same schema has no drift, whatever its id', () => {
  expect(describeDifference({ before: snapshot, after: { ...snapshot, id: 'b1', prevId: 'a0' } })).toBeNull()
})

test('drift names what is new, gone and changed', () => {
  const after = {
    ...snapshot,
    tables: {
      'public.topics': { columns: { title: { type: 'varchar', notNull: true } } },
      'public.sources': { columns: {} },
    },
    enums: {},
  }
  expect(describeDifference({ before: snapshot, after })?.split('\n').slice(1)).toEqual([
    '  gone: enums public.status',
    '  new: tables public.sources',
    '  changed: tables public.topics',
  ])
})

test('without any migration everything is new', () => {
  expect(describeDifference({ before: {}, after: snapshot })).toContain('new: tables public.topics')
})

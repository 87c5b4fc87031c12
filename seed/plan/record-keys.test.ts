import { expect, test } from 'vitest'

import { organisationKeys, sourceKeys } from './record-keys'

// Where one of these changes, the database has other keys than are looked for: a migration then has to list all records
// (INSERT INTO record_keys_pending SELECT 'organisations', id FROM organisations, and the same of sources).
test('the keys of records are those that the database has', () => {
  const fields = {
    name: 'De Raad voor de Pijlers',
    abbreviation: 'R&P',
    aliases: ['Pijlerraad'],
    url: 'https://www.data.pijlers.example/over/#wie',
  }
  expect(organisationKeys(fields)).toEqual({
    keys: [
      'name raad voor de pijlers',
      'name rp',
      'name pijlerraad',
      'short raad pijlers',
      'short raad rp',
      'domain pijlers.example',
      'url data.pijlers.example/over',
      'core raad pijlers',
      'longest pijlers',
      'word raad',
      'word voor',
      'word de',
      'word pijlers',
      'trigram pij',
      'trigram ijl',
      'trigram jle',
      'trigram voo',
      'trigram  pi',
    ],
    signature: -7762924825986154480n,
  })
  expect(sourceKeys({ title: 'Geld: voor sluizen', url: 'http://sluis.example/Geld/' }).keys).toEqual([
    'title geld voor sluizen',
    'url sluis.example/Geld',
  ])
})

import { describe, expect, test } from 'vitest'

import { folderOfTable, isUploadName, kindOfEntry, rowsEntryName, uploadEntryName } from './backup-format'

describe('the entries of a backup', () => {
  test.each(['topics', '_topics_v', 'payload_kv', 'Onze tabel', 'é/ï', 'a"b'])(
    'name the table %s',
    (table) => {
      const name = rowsEntryName({ table, piece: 12 })
      expect(name).toMatch(/^tables\/[^/]+\/000012\.copy$/)
      expect(kindOfEntry(name)).toEqual({ kind: 'rows', folder: folderOfTable(table) })
    },
  )

  test.each(['vlak.webp', 'vlak-640x360.webp', 'één beeld (2).png', '-rf', '.verborgen'])(
    'name the upload %s',
    (upload) => {
      expect(kindOfEntry(uploadEntryName(upload))).toEqual({ kind: 'upload', upload })
    },
  )

  test.each([
    ...['../secret', '/etc/passwd', 'uploads/../secret', 'uploads/..', 'uploads/.', 'uploads/', 'uploads'],
    ...['uploads/a/b.webp', 'uploads/a\\b.webp', 'uploads/a\nb.webp', 'uploads/a\0b.webp', './backup.json'],
    ...['tables/topics', 'tables/topics/1.copy', 'tables/topics/000001.copy/..'],
    ...['tables/a/b/000001.copy', 'tables//000001.copy', 'media/a.webp', ''],
  ])('are nothing else, such as %j', (name) => {
    expect(kindOfEntry(name)).toBeNull()
  })

  test('an upload has a name that is one file in one folder', () => {
    expect(['', '.', '..', 'a/b', '..\\a', 'a\tb', '\u0085'].filter(isUploadName)).toEqual([])
  })
})

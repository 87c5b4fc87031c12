import { expect } from 'vitest'

import { importFiles } from '@/seed/import-files'
import { docx, paragraph } from '@/tests/support/docx'
import { fileWith } from '@/tests/support/file-with'
import { test } from '@/tests/support/integration-test'

test('the command reads a Word document, tells what it took as its title, and the next time that nothing changed', async ({
  payload,
  make,
}) => {
  await make.staff('beheerder')
  const body = [
    paragraph({ text: 'Huurmarkt', style: 'Titel' }),
    paragraph({ text: 'Over wie huurt.' }),
    paragraph({ text: 'Onderwerpen', style: 'Kop1' }),
    paragraph({ text: 'Huren', style: 'Kop2' }),
    paragraph({ text: 'Wie betaalt de huur?' }),
  ].join('')
  const file = await fileWith(docx({ body }), 'huren.docx')

  const [first] = await importFiles({ payload, files: [file], dryRun: false, status: 'published' })
  expect(first?.problems).toContainEqual(
    expect.objectContaining({ rule: 'front-matter', message: expect.stringContaining('“Huurmarkt”') }),
  )
  const { docs } = await payload.find({ collection: 'topics', overrideAccess: false, depth: 0 })
  expect(docs).toMatchObject([{ title: 'Huurmarkt', description: 'Over wie huurt.' }])

  const [again] = await importFiles({ payload, files: [file], dryRun: false, status: 'published' })
  expect(again?.changes).toMatchObject({ create: 0, update: 0, unchanged: 2 })
})

import { describe, expect } from 'vitest'

import { maxLength } from '@/domain/text/max-length'
import { lexicalFromProse } from '@/seed/apply/lexical-from-prose'
import { test } from '@/tests/support/integration-test'
import { refusal } from '@/tests/support/refusal'

const tooLong = 'a'.repeat(maxLength.cell + 1)

describe('what does not fit on a line of a document', () => {
  test('is refused as a role, in a draft too', async ({ make }) => {
    const { id: organisation } = await make.organisation()
    const topic = make.topic({ organisations: [{ organisation, role: tooLong }], _status: 'draft' })
    expect(await refusal(topic)).toContain('5000')
  })

  test('is refused as the description of a source', async ({ make }) => {
    expect(await refusal(make.source({ description: tooLong }))).toContain('5000')
  })

  test('is refused as the links of a source, with all else that stands in its row', async ({ make }) => {
    const link = { label: 'a'.repeat(maxLength.sourceTitle), url: `https://a.example/${'a'.repeat(900)}` }
    const description = 'a'.repeat(maxLength.cell)
    expect((await make.source({ description, links: Array(4).fill(link) })).links).toHaveLength(4)
    expect(await refusal(make.source({ slug: 'meer', description, links: Array(5).fill(link) }))).toBe(
      'De titel, de omschrijving en de links zijn samen te lang. Maak van een deel ervan een eigen bron.',
    )
  })

  test('is refused as a paragraph of an introduction', async ({ make }) => {
    const paragraph = (length: number) =>
      lexicalFromProse([{ type: 'paragraph', children: [{ type: 'text', text: 'a'.repeat(length) }] }])
    const intro = paragraph(maxLength.line + 1) ?? undefined
    expect(await refusal(make.topic({ intro }))).toBe(
      'Een alinea van de inleiding is te lang. Verdeel haar in meer alinea’s.',
    )
    expect((await make.topic({ intro: paragraph(maxLength.line) })).intro).toBeTruthy()
  })
})

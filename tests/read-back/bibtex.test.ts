import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import { parse } from '@retorquere/bibtex-parser'
import { describe, expect, test } from 'vitest'

import type { Citable } from '@/domain/cite/citable'
import { toBibTeX } from '@/domain/cite/to-bibtex'

import { dateOf, oddTitles, works } from './works'
import { zoteroBibTeXTypes } from './zotero'

const asOne = (all: Citable[]): string => all.map((work, index) => toBibTeX(work, `werk-${index}`)).join('\n')

describe.for(works)('of “$title”', (work) => {
  test('the parser of Better BibTeX reads every field', () => {
    const { entries, errors } = parse(toBibTeX(work, 'werk'), { sentenceCase: false })
    expect(errors).toEqual([])
    const [entry] = entries
    expect(entry).toMatchObject({ type: work.kind === 'report' ? 'techreport' : 'online', key: 'werk' })
    const { author, keywords, ...fields } = entry?.fields ?? {}
    expect(author ?? []).toEqual(work.author ? [{ name: work.author }] : [])
    expect(keywords ?? []).toEqual([...work.keywords].sort())
    expect(fields).toEqual(
      present({
        title: work.title,
        year: work.date?.slice(0, 4),
        date: work.date,
        url: work.url,
        urldate: work.accessed,
        abstract: work.description,
        language: 'nl',
        langid: 'dutch',
      }),
    )
  })

  test('Citation.js reads a body as one name, both dates and the address', () => {
    const [read] = new Cite(toBibTeX(work, 'werk'), { forceType: '@biblatex/text' }).data
    expect(read).toMatchObject(
      present({
        type: work.kind === 'report' ? 'report' : 'webpage',
        title: work.title,
        author: work.author && [{ family: work.author }],
        URL: work.url,
        issued: work.date && dateOf(work.date),
        accessed: dateOf(work.accessed),
        abstract: work.description,
      }),
    )
    expect(read?.publisher).toBeUndefined()
  })

  test('Zotero knows its type', () => {
    const type = /^@([a-z]+)\{/.exec(toBibTeX(work))?.[1] ?? ''
    expect(zoteroBibTeXTypes[type]).toBe(work.kind === 'report' ? 'report' : 'webpage')
  })
})

test.for(oddTitles)('the title “%s” arrives as it is, and so does the work behind it', (title) => {
  const [work, next] = works
  if (!work || !next) throw new Error('There are no works.')
  const text = asOne([{ ...work, title, author: title, description: title }, next])
  const { entries, errors } = parse(text, { sentenceCase: false })
  expect(errors).toEqual([])
  expect(entries.map(({ fields }) => fields.title)).toEqual([title, next.title])
  expect(entries[0]?.fields.author).toEqual([{ name: title }])
  expect(entries[0]?.fields.abstract).toBe(title)
  const read = new Cite(text, { forceType: '@biblatex/text' }).data
  expect(read.map((found) => found.title)).toEqual([title, next.title])
})

/** Without what is not there. */
function present(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value))
}

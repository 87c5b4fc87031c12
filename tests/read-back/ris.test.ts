import { Cite } from '@citation-js/core'
import '@citation-js/plugin-ris'
import { describe, expect, test } from 'vitest'

import { toRIS } from '@/domain/cite/to-ris'

import { dateOf, oddTitles, works } from './works'
import { zoteroFromRIS } from './zotero'

describe.for(works)('of “$title”', (work) => {
  test('Zotero keeps every field that the type has, and takes no body for a person', () => {
    const { kind, title, author, date, accessed, url, description, keywords } = work
    const body = { report: 'institution', dataset: 'repository', webpage: 'publisher', legislation: null }[
      kind
    ]
    const isLaw = kind === 'legislation'
    expect(zoteroFromRIS(toRIS(work))).toEqual([
      {
        type: isLaw ? 'statute' : kind,
        fields: present({
          [isLaw ? 'nameOfAct' : 'title']: title,
          [isLaw ? 'dateEnacted' : 'date']: date,
          ...(body ? { [body]: author } : {}),
          ...(kind === 'webpage' ? { websiteTitle: author } : {}),
          abstractNote: description,
          accessDate: accessed,
          language: 'nl',
          url,
        }),
        creators: [],
        tags: keywords,
      },
    ])
  })

  test('Citation.js reads the title, the body, the date, the address and the keywords, and of files when they were asked for', () => {
    const [read] = new Cite(toRIS(work), { forceType: '@ris/file' }).data
    expect(read).toMatchObject(
      present({
        title: work.title,
        publisher: work.author,
        URL: work.url,
        abstract: work.description,
        language: 'nl',
        keyword: work.keywords.join(','),
        issued: work.date && dateOf(work.date),
        // Of a web page and a law it looks for that date under other tags, which no other program reads.
        accessed: ['report', 'dataset'].includes(work.kind) && dateOf(work.accessed),
      }),
    )
    expect(read?.author).toBeUndefined()
  })
})

test.for(oddTitles)('the title “%s” arrives as it is', (title) => {
  const [work] = works
  if (!work) throw new Error('There are no works.')
  const text = toRIS({ ...work, title, author: title, description: title })
  expect(zoteroFromRIS(text)[0]?.fields).toMatchObject({ title, institution: title, abstractNote: title })
  expect(new Cite(text, { forceType: '@ris/file' }).data[0]).toMatchObject({ title, publisher: title })
})

/** Without what is not there. */
function present(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value))
}

import { expect, test } from 'vitest'

import { toCOinS } from '@/domain/cite/to-coins'

import { works } from './works'

test.for(works)('Zotero reads “$title” as a work of its kind, with its own address', (work) => {
  const { kind, title, author, date, url, description, keywords } = work
  expect(readAsZotero(toCOinS(work))).toEqual({
    itemType: kind === 'legislation' ? 'statute' : kind,
    title,
    publisher: author ?? undefined,
    date: date ?? undefined,
    url: url ?? undefined,
    abstractNote: description ?? undefined,
    tags: keywords,
    language: 'nl',
    creators: [],
  })
})

/** After `parseContextObject` of https://github.com/zotero/utilities, for what we write. */
function readAsZotero(text: string): Record<string, unknown> {
  const pairs = text.split('&').map((part) => part.split('='))
  const values = (name: string): string[] =>
    pairs.flatMap(([key, value = '']) =>
      key === name ? [decodeURIComponent(value.replaceAll(/\+|%2[bB]/g, ' '))] : [],
    )
  expect(values('rft_val_fmt')).toEqual(['info:ofi/fmt:kev:mtx:dc'])
  return {
    itemType: values('rft.type')[0],
    title: values('rft.title')[0],
    publisher: values('rft.publisher')[0],
    date: values('rft.date')[0],
    url: values('rft.identifier')[0],
    abstractNote: values('rft.description')[0],
    tags: values('rft.subject'),
    language: values('rft.language')[0],
    creators: values('rft.au'),
  }
}

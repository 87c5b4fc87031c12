import { useState } from 'react'

import type { ReplaceableRecord } from '@/domain/link-replacements/link-replacement'

/** Which links of a preview get their new address. */
export interface LinkChoiceState {
  /** The records with the links that are chosen. */
  records: ReplaceableRecord[]
  count: number
  isChosen: (link: LinkOfRecord) => boolean
  toggle: (link: LinkOfRecord) => void
  chooseAll: () => void
  chooseNone: () => void
}

interface LinkOfRecord {
  record: ReplaceableRecord
  key: string
}

export function useLinkChoice(shown: ReplaceableRecord[]): LinkChoiceState {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const isChosen = (link: LinkOfRecord): boolean => !left.has(nameOf(link))
  const records = shown
    .map((record) => ({ ...record, links: record.links.filter(({ key }) => isChosen({ record, key })) }))
    .filter(({ links }) => links.length > 0)
  return {
    records,
    count: records.reduce((sum, { links }) => sum + links.length, 0),
    isChosen,
    toggle: (link) =>
      setLeft((before) => {
        const others = [...before].filter((name) => name !== nameOf(link))
        return new Set(before.has(nameOf(link)) ? others : [...others, nameOf(link)])
      }),
    chooseAll: () => setLeft(new Set()),
    chooseNone: () =>
      setLeft(new Set(shown.flatMap((record) => record.links.map(({ key }) => nameOf({ record, key }))))),
  }
}

function nameOf({ record: { collection, record }, key }: LinkOfRecord): string {
  return `${collection} ${record} ${key}`
}

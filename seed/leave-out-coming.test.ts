import { expect, test } from 'vitest'

import { leaveOutComing } from './leave-out-coming'
import { parseTopicDocument } from './parse/parse-topic-document'

test('a publication that is still to come is left out and reported, and all else stays', () => {
  const item = (title: string, day: string): string =>
    `- Gepubliceerd: [${title}](https://krant.example/${title}), De Krant, ${day}`
  const lines = [
    item('gisteren', '27 november 2026'),
    item('vandaag', '28 november 2026'),
    item('later', '1 mei 2027'),
  ]
  const { document } = parseTopicDocument({
    text: `---\ntitle: Wonen\n---\n\n## Onderwerpen\n\n#### Huren\n\nWie? Wat?\n\n${lines.join('\n')}\n`,
    file: 'wonen.md',
  })
  if (!document) throw new Error('The document cannot be read.')

  const left = leaveOutComing({ document, today: '2026-11-28' })

  const [who, what] = left.document.subtopics[0]?.questions ?? []
  expect(who).toEqual({ lead: null, text: 'Wie?', note: null })
  expect(what?.further?.publications.map(({ title }) => title)).toEqual(['gisteren', 'vandaag'])
  expect(left.problems).toEqual([
    {
      rule: 'publication',
      line: 11,
      column: 1,
      message: '“later” zou pas op 1 mei 2027 verschijnen; deze publicatie is niet overgenomen.',
    },
  ])
})

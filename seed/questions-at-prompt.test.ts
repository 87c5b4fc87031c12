import { expect, test } from 'vitest'

import { QuestionsAtPrompt } from './questions-at-prompt'
import { parseTopicDocument } from './parse/parse-topic-document'
import { questionElsewhere } from './plan/question-index'

const question = 'Wie betaalt de bouw?'
const inZorg = questionElsewhere({ text: question, title: 'Zorg', place: { line: 6, column: 1 } })

test('the first to ask is told of the next, once, whatever the type it is written in', () => {
  const asked = new QuestionsAtPrompt()
  expect(asked.add(asking({ title: 'Onderwijs' }))).toEqual([])
  expect(asked.add(asking({ title: 'Zorg', text: 'WIE betaalt de bouw?' }))).toEqual([
    { file: 'Onderwijs.md', problem: inZorg },
  ])
  expect(asked.add(asking({ title: 'Sport' }))).toEqual([])
})

test('who was told of a topic as it was before is not told again', () => {
  const asked = new QuestionsAtPrompt()
  asked.add({ ...asking({ title: 'Onderwijs' }), problems: [inZorg] })
  expect(asked.add(asking({ title: 'Zorg' }))).toEqual([])
})

test('a topic that asks the same twice is not told of itself', () => {
  const asked = new QuestionsAtPrompt()
  expect(asked.add(asking({ title: 'Onderwijs', text: `${question} ${question}` }))).toEqual([])
})

function asking({
  title,
  text = question,
}: {
  title: string
  text?: string
}): Parameters<QuestionsAtPrompt['add']>[0] {
  const markdown = `---\ntitle: ${title}\n---\n## Onderwerpen\n\n#### Bouw\n\n${text}\n`
  const { document } = parseTopicDocument({ text: markdown, file: title })
  if (!document) throw new Error('The document cannot be read.')
  return { document, file: `${title}.md`, problems: [] }
}

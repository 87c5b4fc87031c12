import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { capitalised } from '@/domain/text/capitalised'

/**
 * Writes documents of the size of Asiel, the same ones each time: 6 subtopics with 20 questions, 15 organisations of
 * which 9 stand in other documents too, 9 sources. Returns the files.
 */
export function generateDocuments({ folder, count }: { folder: string; count: number }): string[] {
  mkdirSync(folder, { recursive: true })
  return Array.from({ length: count }, (_, number) => {
    const file = path.join(folder, `document-${String(number).padStart(5, '0')}.md`)
    writeFileSync(file, documentText(number))
    return file
  })
}

function documentText(number: number): string {
  const words = wordsFrom(number + 1)
  const shared = Array.from({ length: 9 }, (_, place) => organisation((number * 7 + place * 31) % poolSize))
  const own = Array.from({ length: 6 }, (_, place) => organisation(poolSize + number * 6 + place))
  const organisations = [...new Map([...shared, ...own].map((one) => [one.name, one])).values()]
  const subtopics = Array.from({ length: 6 }, (_, place) =>
    [
      `#### ${capitalised(words(3))}`,
      Array.from({ length: place < 2 ? 4 : 3 }, () => `Hoe ${words(32)}?`).join(' '),
    ].join('\n\n'),
  )
  const sources = Array.from({ length: 9 }, (_, place) => {
    const publisher = organisations[(place * 5) % organisations.length]?.name ?? ''
    const address = `https://${words(1)}.example/${number}/${place}/${words(8).replaceAll(' ', '-')}`
    return `| ${publisher} | Rapport: [${capitalised(words(9))}](${address}) |`
  })
  return [
    '---',
    `title: ${capitalised(words(2))} ${number}`,
    `description: ${capitalised(words(16))}.`,
    `feeds: [${Array.from({ length: 4 }, () => words(1)).join(', ')}]`,
    '---\n',
    `${capitalised(words(90))}.\n`,
    '## Onderwerpen\n',
    `${subtopics.join('\n\n')}\n`,
    '## Organisaties\n',
    '| Organisatie | Omschrijving |\n| --- | --- |',
    organisations.map(({ name, url }) => `| [${name}](${url}) | ${capitalised(words(32))}. |`).join('\n'),
    '\n## Bronnen\n',
    '| Organisatie | Rapport |\n| --- | --- |',
    `${sources.join('\n')}\n`,
  ].join('\n')
}

const poolSize = 300

function organisation(number: number): { name: string; url: string } {
  const name = wordsFrom(1_000_000 + number)(4)
  return { name: `${capitalised(name)} ${number}`, url: `https://${name.replaceAll(' ', '')}.example/` }
}

/** Words made of syllables, in an order that the seed decides. */
function wordsFrom(seed: number): (count: number) => string {
  let state = Math.imul(seed, 2_654_435_761) >>> 0
  const below = (limit: number): number => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 374_761_393) >>> 0
    return (state >>> 8) % limit
  }
  const word = (): string =>
    Array.from({ length: 2 + below(2) }, () => syllables[below(syllables.length)]).join('')
  return (count) => Array.from({ length: count }, word).join(' ')
}

const syllables =
  'aan be da den der dom ge heid huis kan kor lan lijk ling lo mar men mo na nis on op pa ren ri ro schap ta tel ten ter ti toe ver vol wa wer zo'.split(
    ' ',
  )

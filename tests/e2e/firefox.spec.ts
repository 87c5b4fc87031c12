import { test } from './odd-content'
import { lettersOf, printWithFirefox, type Print } from './firefox'
import { expect } from './staff'

/** In points: the margin above and below a page that site.css asks for, 18 mm. */
const margin = (18 / 25.4) * 72

/** In points: letters may have more room above and below than their line. Half a line is four times that. */
const leeway = 2

/** In points: what may be below the last text of a page, a line that closes off a question or a row. */
const room = 24

const folder = String(process.env.TEST_FOLDER)

test('Asiel is printed with every line and question whole, and headings above what they head', async ({
  request,
  baseURL,
}) => {
  const listed: { text: string }[] = await (await request.get('/vragen.json?thema=asiel')).json()
  const questions = listed.map(({ text }) => text)
  expect(questions).toHaveLength(20)
  const print = await printWithFirefox({ address: `${baseURL}/themas/asiel`, folder })
  expectToBeWhole({ print, questions })
})

test('so is a topic of many pages, with questions and notes of many lengths', async ({ add, baseURL }) => {
  const subtopics: number[] = []
  const questions: string[] = []
  for (const part of Array(6).keys()) {
    const asked = [...Array(10).keys()].map((index) => ({
      text: `${part + 1}.${index + 1}: ${'Wie ziet toe op wat er gebeurt, '.repeat(1 + ((part + index) % 4))}en waarom?`,
      note:
        index % 3 === 0
          ? 'Kijk ook naar wat er eerder over is gezegd. '.repeat(1 + (index % 4)).trim()
          : null,
    }))
    questions.push(...asked.map(({ text, note }) => text + (note ?? '')))
    const context = 'Over dit onderwerp is veel te vragen. '.repeat(4 + part).trim()
    subtopics.push((await add('subtopics', { title: `Deel ${part + 1}`, context, questions: asked })).id)
  }
  const { slug } = await add('topics', { title: 'Lang thema', description: 'Een proef.', subtopics })
  const print = await printWithFirefox({ address: `${baseURL}/themas/${slug}`, folder })
  expect(print.pages.length).toBeGreaterThan(5)
  expectToBeWhole({ print, questions })
})

/**
 * Firefox writes a line that it cuts on both pages, and hides what sticks out: its box then crosses the margin. A
 * question that is on one page is there without a gap, and below the last text of a page is no more than a line that
 * closes it off: a heading, which is no text there, or the line above one would be lower. Of a heading with a number
 * behind it, Firefox writes the number in signs of its own.
 */
function expectToBeWhole({ print, questions }: { print: Print; questions: string[] }): void {
  const { pageHeight, lines, pages, inkEnds } = print
  expect(lines.length).toBeGreaterThan(questions.length)
  const cut = lines.filter(
    ({ top, bottom }) => top < margin - leeway || bottom > pageHeight - margin + leeway,
  )
  expect(cut.map(({ page, text }) => `page ${page}: ${text}`)).toEqual([])
  const broken = questions.filter((question) => !pages.some((page) => page.includes(lettersOf(question))))
  expect(broken).toEqual([])
  const stranded = inkEnds.flatMap((end, index) => {
    const texts = lines.filter(({ page }) => page === index + 1).toSorted((a, b) => a.bottom - b.bottom)
    const last = texts.at(-1)
    const isHeading = last === undefined || end - last.bottom > room || !/[\p{L}\d.]/u.test(last.text)
    return isHeading ? [`page ${index + 1}`] : []
  })
  expect(stranded).toEqual([])
}

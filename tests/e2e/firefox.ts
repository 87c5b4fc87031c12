import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

import { launch } from 'puppeteer-core'
import sharp from 'sharp'

const run = promisify(execFile)
const firefox = '/usr/bin/firefox-esr'
const pdftotext = '/usr/bin/pdftotext'
const pdftoppm = '/usr/bin/pdftoppm'

/** A line of text on a printed page, in points from the top of the page. */
export interface PrintedLine {
  page: number
  top: number
  bottom: number
  text: string
}

export interface Print {
  pageHeight: number
  lines: PrintedLine[]
  /** The text of each page, in the order in which it was written, as letters and digits alone. */
  pages: string[]
  /** Where the lowest ink of each page is, in points. Firefox draws headings as shapes, which are no text. */
  inkEnds: number[]
}

/** Prints a page with Debian's Firefox, and reads where its lines came. */
export async function printWithFirefox({
  address,
  folder,
}: {
  address: string
  folder: string
}): Promise<Print> {
  if (!existsSync(firefox)) throw new Error('No Firefox: install the package firefox-esr of Debian')
  if (!existsSync(pdftotext)) throw new Error('No pdftotext: install the package poppler-utils of Debian')
  const file = path.join(folder, 'print.pdf')
  const browser = await launch({ browser: 'firefox', executablePath: firefox })
  try {
    const page = await browser.newPage()
    await page.goto(address)
    await writeFile(file, await page.pdf({ format: 'A4' }))
  } finally {
    await browser.close()
  }
  const [table, text] = await Promise.all([
    run(pdftotext, ['-tsv', file, '-']),
    run(pdftotext, ['-raw', file, '-']),
  ])
  const pages = text.stdout.split('\f').slice(0, -1).map(lettersOf)
  const inkEnds: number[] = []
  for (const index of pages.keys()) inkEnds.push(await inkEndOf({ file, page: index + 1 }))
  return { ...readTable(table.stdout), pages, inkEnds }
}

/**
 * Letters and digits alone: a print has hyphens and ends of lines of its own. Those that a typeface joins are left out,
 * since Firefox does not say of all such signs which letters they stand for; and quotes may come back as letters.
 */
export function lettersOf(text: string): string {
  return text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]|\p{Lm}|[fijlt]/gu, '')
}

/** The lowest row of a page that is not white, of a picture that has a row for each point. */
async function inkEndOf({ file, page }: { file: string; page: number }): Promise<number> {
  const picture = file.replace(/\.pdf$/, `-${page}`)
  await run(pdftoppm, [
    '-r',
    '72',
    '-gray',
    '-png',
    '-singlefile',
    '-f',
    `${page}`,
    '-l',
    `${page}`,
    file,
    picture,
  ])
  const { data, info } = await sharp(`${picture}.png`).greyscale().raw().toBuffer({ resolveWithObject: true })
  return Math.floor(data.findLastIndex((brightness) => brightness < 250) / info.width)
}

/** Reads what `pdftotext -tsv` says: pages, lines and words, each with its place and its size. */
function readTable(table: string): Pick<Print, 'pageHeight' | 'lines'> {
  const rows = table.split('\n').map((row) => row.split('\t'))
  const lines: PrintedLine[] = []
  let pageHeight = 0
  for (const [level, page, , , , , , top, , height, , text] of rows) {
    if (level === '1') pageHeight = Number(height)
    if (level === '4') {
      lines.push({ page: Number(page), top: Number(top), bottom: Number(top) + Number(height), text: '' })
    }
    const line = lines.at(-1)
    if (level === '5' && line) line.text = `${line.text} ${text}`.trim()
  }
  return { pageHeight, lines }
}

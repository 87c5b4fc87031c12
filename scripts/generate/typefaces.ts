import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import subsetFont from 'subset-font'
import { projectRoot } from '../project-root'

const packages = path.join(projectRoot, 'node_modules', '@fontsource-variable')

const folder = path.join('app', 'typefaces')

/** The files that pages load, by the typeface in its package, and the licence that goes with each. */
export const typefaces = ['inter', 'source-serif-4'].flatMap((name) => [
  { name: path.join(folder, `${name}.woff2`), generate: (root: string) => writeTypeface({ name, root }) },
  { name: path.join(folder, `${name}.txt`), generate: (root: string) => copyLicence({ name, root }) },
])

/**
 * The letters of western European languages, as the package has them, in the weights that the site uses and with what
 * is needed to set them: two thirds of the bytes.
 */
async function writeTypeface({ name, root }: { name: string; root: string }): Promise<void> {
  const whole = await readFile(path.join(packages, name, 'files', `${name}-latin-wght-normal.woff2`))
  const part = await subsetFont(whole, letters, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
  })
  await mkdir(path.join(root, folder), { recursive: true })
  await writeFile(path.join(root, folder, `${name}.woff2`), part)
}

async function copyLicence({ name, root }: { name: string; root: string }): Promise<void> {
  await mkdir(path.join(root, folder), { recursive: true })
  await copyFile(path.join(packages, name, 'LICENSE'), path.join(root, folder, `${name}.txt`))
}

/** First and last code point of each range. */
const ranges = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x2bb, 0x2bc],
  [0x2c6, 0x2c6],
  [0x2da, 0x2da],
  [0x2dc, 0x2dc],
  [0x300, 0x304],
  [0x308, 0x308],
  [0x329, 0x329],
  [0x2000, 0x206f],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2191, 0x2191],
  [0x2193, 0x2193],
  [0x2212, 0x2212],
  [0x2215, 0x2215],
] as const

const letters = ranges
  .flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step)),
  )
  .join('')

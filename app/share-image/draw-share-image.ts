import path from 'node:path'
import sharp, { type OutputInfo } from 'sharp'
import { drawCover, type CoverRole } from '@/domain/site/cover'
import { escapeXML } from '@/domain/text/escape-xml'
import { shareImageSize } from '@/domain/site/share-image-size'
import { truncate } from '@/domain/text/truncate'

/**
 * The picture that stands beside a link to a page elsewhere, as PNG: the title in the site's own typeface and the
 * cover of a slug. Letters that the typeface lacks come from the machine's others, or stay out.
 */
export async function drawShareImage({
  title,
  above,
  below,
  slug,
}: {
  title: string
  /** One line above the title, such as the name of the site. */
  above: string
  /** One line below it. */
  below: string
  slug: string
}): Promise<Buffer<ArrayBuffer>> {
  const heading = await fittingText(title)
  const parts = [
    { input: await line({ text: above, size: 36, colour: colours.accent }), top: margin, left: margin },
    {
      input: heading.image,
      top: Math.round((shareImageSize.height - heading.height) / 2),
      left: margin,
    },
    {
      input: await line({ text: below, size: 30, colour: colours.muted }),
      top: shareImageSize.height - margin - 40,
      left: margin,
    },
  ]
  const image = await sharp(Buffer.from(background(slug)))
    .composite(parts)
    .png({ palette: true, colours: 64 })
    .toBuffer()
  return Buffer.from(image)
}

const margin = 72
const textWidth = 660

const colours = { paper: '#fbfaf7', ink: '#1b1a17', muted: '#5c5850', accent: '#1d3fbb', soft: '#e9edfb' }
const fills: Record<CoverRole, string> = { ink: colours.ink, accent: colours.accent, quiet: '#b9b3a6' }

const fontFile = path.resolve(
  'node_modules/@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
)

/** The paper, with the left five columns of the cover along its right edge. */
function background(slug: string): string {
  const { width, height } = shareImageSize
  const { shapes, height: coverHeight } = drawCover(slug)
  const scale = height / coverHeight
  const left = width - 4 * (coverHeight / 6) * scale
  const drawn = shapes.map(({ role, path: shape }) => `<path d="${shape}" fill="${fills[role]}"/>`).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<rect width="${width}" height="${height}" fill="${colours.paper}"/>
<rect x="${left}" width="${width - left}" height="${height}" fill="${colours.soft}"/>
<g transform="translate(${left} 0) scale(${scale})">${drawn}</g></svg>`
}

/** The title in the largest size in which it fits; a very long one ends in "…". */
async function fittingText(title: string): Promise<{ image: Buffer; height: number }> {
  const space = shareImageSize.height - 2 * margin - 140
  const words = truncate({ text: title, maxLength: 200 })
  for (const size of [84, 68, 56, 46, 38]) {
    const { data, info } = await text({ text: words, size, colour: colours.ink })
    if (info.height <= space && info.width <= textWidth) return { image: data, height: info.height }
  }
  const { data, info } = await text({ text: words, size: 34, colour: colours.ink, wrap: 'word-char' })
  const height = Math.min(info.height, space)
  return {
    image: await sharp(data)
      .extract({ ...info, left: 0, top: 0, height })
      .png()
      .toBuffer(),
    height,
  }
}

async function line({
  text: words,
  size,
  colour,
}: {
  text: string
  size: number
  colour: string
}): Promise<Buffer> {
  const { data } = await text({ text: words, size, colour })
  const oneLine = { width: textWidth, height: size * 2, fit: 'inside', withoutEnlargement: true } as const
  return sharp(data).resize(oneLine).png().toBuffer()
}

function text({
  text: words,
  size,
  colour,
  wrap = 'word',
}: {
  text: string
  size: number
  colour: string
  /** `word-char`: also within a word that is wider than the space. */
  wrap?: 'word' | 'word-char'
}): Promise<{ data: Buffer; info: OutputInfo }> {
  return sharp({
    text: {
      text: `<span foreground="${colour}">${toMarkup(words) || '–'}</span>`,
      font: `Source Serif 4 SemiBold ${size}px`,
      fontfile: fontFile,
      width: textWidth,
      wrap,
      rgba: true,
      dpi: 72,
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true })
}

/** Pango reads a text as markup, in which control characters have no place. */
function toMarkup(words: string): string {
  return escapeXML(words.replaceAll(/\p{Cc}+/gu, ' ')).trim()
}

import { strToU8, unzipSync, zipSync, type Unzipped } from 'fflate'

import { ConversionRejection } from './conversion-rejection'
import { readableBody, readableStyles } from './readable-word'

/**
 * The parts of a Word file that hold its text, packed anew: without pictures, typefaces and macros. What is packed
 * small to take much memory, and XML that names entities, is refused before anything reads it.
 */
export function unpackDocx(bytes: Uint8Array): Uint8Array {
  const parts = textParts(bytes)
  const roots = new Set<string | null>()
  for (const [name, part] of Object.entries(parts)) {
    if (part.includes(0)) throw new ConversionRejection(notWord)
    const xml = decode(part)
    if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new ConversionRejection(declares)
    const root = rootOf(xml)
    roots.add(root)
    if (root === 'styles') parts[name] = strToU8(readableStyles(xml))
    if (root !== 'document' && root !== 'footnotes' && root !== 'endnotes') continue
    if ((xml.match(/<w:tbl[\s>]/g)?.length ?? 0) > maxTables) throw new ConversionRejection(tooManyTables)
    if (/<w:altChunk\b/.test(xml)) throw new ConversionRejection(embeds)
    parts[name] = strToU8(readableBody(xml))
  }
  if (!roots.has('document')) throw new ConversionRejection(notWord)
  return zipSync(parts, { level: 0 })
}

function textParts(bytes: Uint8Array): Unzipped {
  const found = { entries: 0, size: 0 }
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        found.entries += 1
        if (/vba(?:Project|Data)/i.test(name)) throw new ConversionRejection(macros)
        if (name === 'mimetype') throw new ConversionRejection(notWord)
        if (!isTextPart(name)) return false
        found.size += originalSize
        if (found.entries > maxEntries || found.size > maxSize) throw new ConversionRejection(tooLarge)
        return true
      },
    })
  } catch (error) {
    if (error instanceof ConversionRejection || !(error instanceof Error)) throw error
    throw new ConversionRejection(notWord, { cause: error })
  }
}

function isTextPart(name: string): boolean {
  return (
    /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[^/]+\.(?:xml|xml\.rels))$/.test(name) &&
    !/^word\/(?:settings|webSettings|fontTable)/.test(name)
  )
}

/** What a part is, whatever it is called: Word on the web has its text in `document2.xml`. */
function rootOf(xml: string): string | null {
  return /<(?:[\w-]+:)?(\w+)[\s>]/.exec(xml)?.[1] ?? null
}

function decode(part: Uint8Array): string {
  return new TextDecoder().decode(part)
}

const maxEntries = 2_000
/** In bytes, unpacked. */
const maxSize = 20_000_000
/** As many as fit in the cells that a document may have. */
export const maxTables = 500

const notWord =
  'Dit bestand is niet te lezen als Word-document. Open het in Word en bewaar het opnieuw als .docx.'
const macros = 'In dit bestand staan macro’s. Bewaar het in Word als gewoon document (.docx).'
const declares =
  'In dit bestand wordt naar iets buiten het bestand verwezen (DOCTYPE); zo maakt Word geen documenten.'
const embeds =
  'In dit bestand staat de tekst als webpagina, zoals programma’s die maken die zelf geen Word zijn. Open het in Word en bewaar het opnieuw als .docx.'
const tooLarge = 'Dit bestand is uitgepakt groter dan 20 MB; het is niet gelezen.'
export const tooManyTables = `In dit bestand staan meer dan ${maxTables} tabellen; het is niet gelezen.`

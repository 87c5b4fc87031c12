import { strToU8, unzipSync, zipSync, type Unzipped } from 'fflate'

import { ConversionRejection } from './conversion-rejection'
import { readableBody, readableStyles } from './readable-word'

/**
 * The parts of a Word file that hold its text, packed anew: without pictures, typefaces and macros. What is packed
 * small to take much memory, and XML that names entities, is refused before anything reads it.
 */
export function unpackDocx(bytes: Uint8Array): Uint8Array {
  const parts = textParts(bytes)
  const document = parts['word/document.xml']
  if (!document) throw new ConversionRejection(notWord)
  for (const part of Object.values(parts)) {
    if (part.includes(0)) throw new ConversionRejection(notWord)
    if (/<!(?:DOCTYPE|ENTITY)/i.test(decode(part))) throw new ConversionRejection(declares)
  }
  const tables = decode(document).match(/<w:tbl[\s>]/g)?.length ?? 0
  if (tables > maxTables) throw new ConversionRejection(tooManyTables)
  const body = decode(document)
  if (/<w:altChunk\b/.test(body)) throw new ConversionRejection(embeds)
  parts['word/document.xml'] = strToU8(readableBody(body))
  const styles = parts['word/styles.xml']
  if (styles) parts['word/styles.xml'] = strToU8(readableStyles(decode(styles)))
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

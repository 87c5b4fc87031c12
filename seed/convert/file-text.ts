import { ConversionRejection } from './conversion-rejection'
import { docxToHTML } from './docx-to-html'
import { htmlToMarkdown } from './html-to-markdown'

export interface FileText {
  /** Markdown. */
  text: string
  /** It was made from a Word file or a page, so its lines are not those of the file. */
  isConverted: boolean
}

/** The text of a file: markdown as it is, a Word file and HTML as markdown. Throws a `ConversionRejection`. */
export async function fileText({ bytes, file }: { bytes: Uint8Array; file: string }): Promise<FileText> {
  if (startsWith({ bytes, signature: zip }))
    return { text: htmlToMarkdown(await docxToHTML(bytes)), isConverted: true }
  const other = otherFormats.find(({ signature }) => startsWith({ bytes, signature }))
  if (other) throw new ConversionRejection(`Dit is ${other.called}. Bewaar het als Word-document (.docx).`)
  const text = decodeText(bytes)
  if (text === null)
    throw new ConversionRejection('Dit bestand is geen tekst in UTF-8, dus geen themadocument.')
  if (isHTML({ text, file })) return { text: htmlToMarkdown(text), isConverted: true }
  return { text, isConverted: false }
}

const zip = 'PK\u0003\u0004'

const otherFormats = [
  { signature: '\u00D0\u00CF\u0011\u00E0', called: 'een oud Word-document (.doc)' },
  { signature: '{\\rtf', called: 'een RTF-bestand' },
  { signature: '%PDF-', called: 'een pdf' },
]

function startsWith({ bytes, signature }: { bytes: Uint8Array; signature: string }): boolean {
  return Buffer.from(bytes.subarray(0, signature.length)).toString('latin1') === signature
}

function decodeText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

function isHTML({ text, file }: { text: string; file: string }): boolean {
  return /\.html?$/i.test(file) || /^\uFEFF?\s*<(?:!doctype html|html|head|body)\b/i.test(text)
}

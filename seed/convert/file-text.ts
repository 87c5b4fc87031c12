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
  const markup = otherMarkup(text)
  if (markup !== null)
    throw new ConversionRejection(
      `Dit is ${markup}. Bewaar het als markdown (bijvoorbeeld met pandoc), of plak de pagina zoals die op het scherm staat.`,
    )
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

/**
 * Text in UTF-8, or in what Windows writes: UTF-16 with its mark, or Windows-1252, where no byte is one that text never
 * holds.
 */
function decodeText(bytes: Uint8Array): string | null {
  const mark = utf16.find(({ signature }) => startsWith({ bytes, signature }))
  const isText = bytes.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d))
  return (
    decodeAs({ bytes, encoding: mark?.encoding ?? 'utf-8' }) ??
    (isText && !mark ? decodeWindows(bytes) : null)
  )
}

const utf16 = [
  { signature: '\u00FF\u00FE', encoding: 'utf-16le' },
  { signature: '\u00FE\u00FF', encoding: 'utf-16be' },
]

function decodeAs({ bytes, encoding }: { bytes: Uint8Array; encoding: string }): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: encoding === 'utf-8' }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

/** Windows-1252. Node’s own decoder takes it for Latin-1, in which these bytes are control characters. */
function decodeWindows(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, (character) => windows[character.charCodeAt(0) - 0x80] ?? character)
}

const windows = [...'€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ']

/** What a text is written in, where its marks would all be read as text; `null` for anything else. */
function otherMarkup(text: string): string | null {
  const isMarkdown = /^#{1,6} \S/m.test(text)
  if (
    // Its numbered items begin as headings of markdown do.
    (!isMarkdown || /^\{\||\[\[[^[\]\r\n]{1,200}\]\]|\[https?:\/\/[^\s\]]{1,500} /m.test(text)) &&
    count(text, /^(={1,6})(?!=)\s*[^=\r\n][^\r\n]{0,200}?\s*\1[ \t]*$/gm) > 1
  )
    return 'tekst van een wiki (MediaWiki of DokuWiki)'
  if (!isMarkdown && count(text, /^={1,6} \S[^\r\n]{0,200}(?<!=)$/gm) > 1) return 'AsciiDoc'
  if (
    /^#\+(?:title|author|date|options|startup|begin_\w+):?/im.test(text) ||
    (!isMarkdown && count(text, /^\*{2,6} \S/gm) > 1)
  )
    return 'een Org-bestand'
  if (count(text, /^h[1-6]\. \S/gm) > 1) return 'tekst van Jira, Confluence of Textile'
  if (count(text, /\[\/(?:b|i|u|url|list|quote)\]/gi) > 2) return 'BBCode'
  if (
    count(
      text,
      /^\.\. (?:[\w-]+::|\[[#\w]+\]|_[^:\r\n]{1,80}:)|`[^`<\r\n]{1,200} <[^>\s]{1,500}>`_|^:\w+: /gm,
    ) > 1 &&
    /^\.\. /m.test(text)
  )
    return 'reStructuredText'
  if (/^\s*\\(?:documentclass|section|begin)\b/m.test(text)) return 'LaTeX'
  if (/^\s*<\?xml[^>]*>\s*<opml\b|^\s*<opml\b/i.test(text)) return 'een outline in OPML'
  return null
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

function isHTML({ text, file }: { text: string; file: string }): boolean {
  return /\.html?$/i.test(file) || /^\uFEFF?\s*<(?:!doctype html|html|head|body)\b/i.test(text)
}

import { tab } from './clean-html'
import { ConversionRejection } from './conversion-rejection'
import { outlineStyle } from './readable-word'
import { unpackDocx } from './unpack-docx'

/** The text of a Word file as HTML, changes that are tracked as they would be when accepted. */
export async function docxToHTML(bytes: Uint8Array): Promise<string> {
  const parts = unpackDocx(bytes)
  const { default: mammoth } = await import('mammoth')
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(parts) }, { styleMap })
    return value.replaceAll('\t', tab)
  } catch (error) {
    const message = 'Dit Word-document is niet te lezen. Open het in Word en bewaar het opnieuw als .docx.'
    throw new ConversionRejection(message, { cause: error })
  }
}

/** Word names its styles in the language of whoever made the document. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Titel'] => h1:fresh",
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='Kop ${level}'] => h${level}:fresh`),
  ...[1, 2, 3, 4, 5, 6].map((level) => `p.${outlineStyle}${level} => h${level}:fresh`),
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='toc ${level}'] => !`),
  "p[style-name='TOC Heading'] => !",
]

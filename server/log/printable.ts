import { stripVTControlCharacters } from 'node:util'

/** In characters. */
const maxLength = 2000

/**
 * A text as it may stand in a log: on one line whatever it holds, and without addresses of people and what stands in the
 * query of an address, which is what somebody typed.
 */
export function printable(text: string): string {
  return stripVTControlCharacters(text)
    .slice(0, maxLength)
    .replace(mailAddress, '…@…')
    .replace(query, '?…')
    .replace(invisible, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
}

const mailAddress = /[^\s<>"'“”‘’,;:()[\]/\\@]+@[^\s<>"'“”‘’,;:()[\]/\\@]+/gu

/** Of an address or a path, up to where that ends. */
const query = /(?<=[\w/%.-])\?[^\s"'“”‘’()<>]*[=&][^\s"'“”‘’()<>]*/gu

/** What starts another line, moves the cursor, or turns the direction of what follows. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

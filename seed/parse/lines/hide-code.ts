import type { Report } from '../report'
import type { NumberedLine } from './split-lines'

/**
 * The lines without what a program reads between fences (`dataview`, `mermaid`), without other fences of code, of which the
 * text inside is read as any other, and without shortcodes of websites, `{{< figure >}}`, `{% embed %}` and `[gallery]`, in
 * whose place spaces come.
 */
export function hideCode({ lines, report }: { lines: NumberedLine[]; report: Report }): NumberedLine[] {
  let isQuery = false
  return lines.flatMap((line) => {
    if (isQuery || query.test(line.text)) {
      const begins = !isQuery
      isQuery = begins || !isFence(line.text)
      const message = 'Een opdracht aan een notitieprogramma bestaat hier niet; zij is weggelaten.'
      if (begins) report({ rule: 'markup', line: line.line, column: 1, message })
      return []
    }
    if (isFence(line.text)) {
      const message = 'Een codeblok bestaat hier niet; de tekst erin is overgenomen.'
      report({ rule: 'markup', line: line.line, column: 1, message })
      return []
    }
    const text = line.text.replace(shortcode, (found) => ' '.repeat(found.length))
    if (text === line.text) return [line]
    const message = 'Een code van een website bestaat hier niet; zij is weggelaten.'
    report({ rule: 'markup', line: line.line, column: line.text.search(shortcode) + 1, message })
    return [{ ...line, text: text.trim() === '' ? (/[\r\n]*$/.exec(text)?.[0] ?? '') : text }]
  })
}

/** Opens a block that a program shows the outcome of, and not the text. */
const query =
  /^\s*(?:`{3,}|~{3,})(?:dataview(?:js)?|mermaid|query|tasks|tasktracker|button|\{(?:r|python|julia|ojs|bash|sql|mermaid|dot)\b[^{}]*\})\s*$/

function isFence(line: string): boolean {
  return /^\s*(?:>\s*)?(?:`{3,}|~{3,})[\w+-]{0,20}\s*$/.test(line)
}

const shortcode =
  /(?<!\\)(?:\{\{[^{}\r\n]{0,500}\}\}|\{%[^{}\r\n]{0,500}%\}|\[\/?(?:caption|gallery|embed|audio|video|toc|button|playlist|contact-form-7)(?:\s[^[\]\r\n]{0,500})?\](?![([:]))/gi

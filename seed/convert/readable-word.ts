/** The body of a Word file, or its notes, with what mammoth leaves out, or shows although Word does not, as what it reads. */
export function readableBody(xml: string): string {
  return xml
    .replace(hiddenRun, '')
    .replace(placeholder, '')
    .replace(
      /<w:fldSimple\b[^>]*?\bw:instr="([^"]*)"[^>]*?>(?<!\/>)/g,
      `${mark('begin')}<w:r><w:instrText>$1</w:instrText></w:r>${mark('separate')}`,
    )
    .replaceAll('</w:fldSimple>', mark('end'))
    .replace(/<\/?w:(?:bdo|dir)\b[^>]*>/g, '')
    .replace(/<w:rt>(?:(?!<\/?w:rt>)[^])*<\/w:rt>|<\/?w:ruby(?:Base)?>/g, '')
    .replace(/<w:cr\b[^>]*>/g, '<w:br/>')
    .replace(/<w:ptab\b[^>]*>/g, '<w:tab/>')
    .replace(
      /<m:oMath\b[^>]*>(?:(?!<m:oMath[ >])[^])*?<\/m:oMath>/g,
      (formula) => `<w:r><w:t>${wordsIn(formula)}</w:t></w:r>`,
    )
    .replace(cellsLeftOut, (properties, count: string) => properties + emptyCell.repeat(Number(count)))
    .replace(outlineLevel, (_, properties: string, level: string) => {
      const others = properties.replace(/<w:pStyle\b[^>]*>/, '')
      return `<w:pPr><w:pStyle w:val="${outlineStyle}${Number(level) + 1}"/>${others}`
    })
}

/** The id of the style of paragraphs that are a heading by their own level of the outline; the level stands behind it. */
export const outlineStyle = 'OutlineLevel'

/** What an author hid. */
const hiddenRun =
  /<w:r(?: [^>]*)?><w:rPr>(?:(?!<\/?w:rPr>)[^])*<w:vanish(?: w:val="(?:1|true|on)")?\/>(?:(?!<\/?w:r[ >])[^])*<\/w:r>/g
/** A field of a form that nobody filled in, with what Word shows there until somebody does. */
const placeholder =
  /<w:sdt>(?:(?!<\/?w:sdt>)[^])*?<w:showingPlcHdr(?: w:val="(?:1|true|on)")?\/>(?:(?!<\/?w:sdt>)[^])*<\/w:sdt>/g
/** The properties of a row of a table that begins in a later column. */
const cellsLeftOut =
  /<w:trPr>(?:(?!<\/?w:trPr>)[^])*?<w:gridBefore w:val="(\d{1,2})"\/>(?:(?!<\/?w:trPr>)[^])*<\/w:trPr>/g
const emptyCell = '<w:tc><w:p/></w:tc>'
const outlineLevel = /<w:pPr>((?:(?!<\/?w:pPr>)[^])*?)<w:outlineLvl w:val="([0-5])"\/>/g

function mark(type: 'begin' | 'separate' | 'end'): string {
  return `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
}

function wordsIn(formula: string): string {
  return [...formula.matchAll(/<m:t\b[^>]*>([^<]*)/g)].map(([, words = '']) => words).join('')
}

/**
 * The styles of a Word file, of which those that are a level of the outline, themselves or by the style that they are
 * based on, are called as Word calls its headings.
 */
export function readableStyles(xml: string): string {
  const styles = new Map([...xml.matchAll(paragraphStyle)].map(([style, id = '']) => [id, style]))
  return xml.replace(paragraphStyle, (style: string, id: string) => {
    const level = levelOf({ id, styles, depth: 0 })
    return level === null
      ? style
      : style.replace(/<w:name w:val="[^"]*"/, `<w:name w:val="heading ${level + 1}"`)
  })
}

const paragraphStyle =
  /<w:style\b(?=[^>]*\bw:type="paragraph")[^>]*?\bw:styleId="([^"]*)"[^>]*>(?:(?!<\/?w:style[ >])[^])*<\/w:style>/g

/** From 0; `null` where a style is that of a text. */
function levelOf({
  id,
  styles,
  depth,
}: {
  id: string
  styles: Map<string, string>
  depth: number
}): number | null {
  const style = styles.get(id)
  if (style === undefined || depth > deepest) return null
  const own = /<w:outlineLvl w:val="(\d)"/.exec(style)?.[1]
  if (own !== undefined) return Number(own) < 6 ? Number(own) : null
  const named = /<w:name w:val="(?:heading|kop) ([1-6])"/i.exec(style)?.[1]
  if (named !== undefined) return Number(named) - 1
  const base = /<w:basedOn w:val="([^"]*)"/.exec(style)?.[1]
  return base === undefined ? null : levelOf({ id: base, styles, depth: depth + 1 })
}

/** More styles than this are based on one another in a circle. */
const deepest = 20

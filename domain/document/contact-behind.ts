/** A name, and the telephone number or e-mail address that stands behind it; `null` for any other words. */
export function contactBehind(words: string): { name: string; contact: string } | null {
  const [, name, opened, written] = behind.exec(words) ?? []
  if (!name || !written) return null
  const contact = opened === '(' ? written.replace(/\)(?=[^)]*$)/, '') : written
  return { name, contact: contact.trim() }
}

const behind =
  /^(.{0,300}?[\p{L})])\s*(?:(\()|[,;:|]|\s[–—-])\s*((?:(?:tel|telefoon|telefoonnummer|t|e|e-?mail|mail|contact)\b[.:]*\s*)?(?:[^\s@(),;]+@[^\s@(),;]+\.\p{L}{2,}|(?:\+\d|0\d|\(0\d)[\d\s().-]{6,16}\d|(?:0800|0900|14)[\s-]\d{3,6}).{0,300})$/iu

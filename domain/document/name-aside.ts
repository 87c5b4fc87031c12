import { namesInWords } from './names-in-words'

interface NameAside {
  name: string
  /** What a body is or does, in brackets or behind a comma. */
  role: string | null
  /** Its telephone number or e-mail address. */
  contact: string | null
}

/** A name, and what stands behind it that is no part of it; `null` where it is all name. */
export function nameAside(words: string): NameAside | null {
  if (namesInWords(words).length > 0) return null
  const [, beforeContact, opened, reached] = contactBehind.exec(words) ?? []
  const contact = reached === undefined ? null : withoutEnd(opened === '(' ? unclosed(reached) : reached)
  const named = withoutEnd(beforeContact ?? words)
  const [, name, ...roles] = roleBehind.exec(named) ?? []
  const role = roles.find(Boolean) ?? null
  if (contact === null && role === null) return null
  // "Molenraad (woordvoerder: 06 …)" has its number within the brackets.
  const open = contact === null || role !== null ? -1 : named.lastIndexOf('(')
  if (open > named.lastIndexOf(')'))
    return {
      name: withoutEnd(named.slice(0, open)),
      role,
      contact: `${named.slice(open + 1)}: ${unclosed(contact ?? '')}`,
    }
  return { name: name ?? named, role, contact }
}

function unclosed(words: string): string {
  return words.replace(/\)(?=[^)]*$)/, '')
}

function withoutEnd(words: string): string {
  return words.replace(/[\s,;:|]+$/, '')
}

const contactBehind =
  /^(.{0,300}?[\p{L})\]])\s*(?:(\()|[,;:|]|\s[–—-])\s*((?:(?:tel|telefoon|telefoonnummer|t|e|e-?mail|mail|contact)\b[.:]*\s*)?(?:[^\s@(),;]+@[^\s@(),;]+\.\p{L}{2,}|(?:\+\d|0\d|\(0\d)[\d\s().-]{6,16}\d|(?:0800|0900|14)[\s-]\d{3,6}).{0,300})$/iu

/**
 * Words in brackets that begin with a small letter and are no abbreviation, all behind a semicolon, an abbreviation with a
 * comma or "onder andere", or a role behind a comma.
 */
const roleBehind =
  /^(.{1,200}?[\p{L}\d.)])(?:\s*[([](\p{Ll}(?=[^()[\]]*\s|[\p{L}-]{5})[^()[\]]{1,200})[)\]]|\s*;\s*(\p{L}.{1,300})|,?\s+((?:o\.a\.|onder andere|onder meer|waaronder|zoals|bijvoorbeeld|bijv\.)\s.{1,300})|(?<=\(\p{Lu}[\p{L}\d&.-]{1,11}\)),\s+(\p{Ll}.{1,300})|,\s+((?:de |het |een |onderdeel van |landelijke? |nationale? )?(?:koepel|sector|branche|belangen|toezicht|kennis(?:centrum|instituut|instelling)|onderzoeks|actiegroep|actiecomit|vakbond|vakvereniging|uitvoer|adviesorgaan|adviesraad|netbeheer|marktmeester|regisseur|overkoepel|onderdeel|verantwoordelijk|houdt|komt op|voert|adviseert|beheert|vertegenwoordig|beroepsvereniging|federatie|samenwerkingsverband|platform|netwerk|patiëntenvereniging|werkgevers|denktank|lobby|ngo\b).{0,300}))$/u

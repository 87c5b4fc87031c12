import type { PhrasingContent } from 'mdast'
import { splitAbbreviation } from '@/domain/document/split-abbreviation'
import { isBody } from '../words/authors'
import { wordsIn } from '../words/node-words'
import { splitAtSign } from '../words/split-at-sign'

interface Body {
  name: PhrasingContent[]
  /** What it does; empty where that is not said. */
  role: string
}

/**
 * The bodies that stand behind one another, each with what it does in brackets or behind a colon, with its abbreviation or
 * in bold: "NVWA (controle), Kustwacht (toezicht op zee)", "**NVWA** en **Kustwacht**: toezicht". Of any other text nothing.
 */
export function divideBodies({
  nodes,
  isListed,
}: {
  nodes: PhrasingContent[]
  /** They stand in a row or an item, in which the import divides known names itself. */
  isListed: boolean
}): Body[] {
  const together = bodiesOfOneKind(nodes)
  if (together.length > 0) return together
  const running = isListed ? [] : runningNames(nodes)
  if (running.length > 0) return running
  const listed = splitAtSign({ nodes, sign: ';' }).map(behindColon)
  if (listed.length > 1 && listed.every((body) => body !== null)) return listed
  const parts = splitBehindNames(nodes)
  const last = parts.at(-1) ?? []
  const shared =
    last[0]?.type === 'strong' ? (/^\s*[:–—-]\s*(\S.*)$/s.exec(wordsIn(last.slice(1)))?.[1] ?? '') : ''
  const bodies = parts.map((part, index) =>
    toBody({ part: shared !== '' && index === parts.length - 1 ? part.slice(0, 1) : part, shared }),
  )
  const isSure = parts.length > 1 && bodies.every((body) => body !== null)
  return isSure && bodies.some(({ name, role }) => role !== '' || name[0]?.type !== 'link') ? bodies : []
}

/** "RIVM, CBS en TNO.", "Amnesty International, afdeling Nederland; Nationale ombudsman; …": names and nothing else. */
function runningNames(nodes: PhrasingContent[]): Body[] {
  if (nodes.some(({ type }) => type !== 'text')) return []
  const words = wordsIn(nodes).replace(/\.$/, '')
  const divided = words.split(/\s*;\s*(?:en\s+)?/)
  const areNamed = divided.every((name) => isName(name) && !/[.?!:] \p{Lu}/u.test(name))
  if (divided.length > 1 && areNamed && divided.filter(isBody).length * 2 >= divided.length)
    return divided.map((name) => toBodyNamed({ name, nodes }))
  const names = words.split(/\s*,\s*(?:en\s+)?|\s+en\s+/)
  return names.length > 1 && names.every(isBody) ? names.map((name) => toBodyNamed({ name, nodes })) : []
}

/** "Provincies Drenthe en Utrecht", "Gemeente Delft, Gouda en Leiden": bodies of one kind, of which the kind is said once. */
function bodiesOfOneKind(nodes: PhrasingContent[]): Body[] {
  const [, noun = '', rest = ''] =
    /^(provincies?|gemeente[ns]?|waterschap(?:pen)?|universiteit(?:en)?) (\p{Lu}.*)$/iu.exec(
      wordsIn(nodes),
    ) ?? []
  const places = rest.split(/\s*,\s*(?:en\s+)?|\s+en\s+/)
  const isPlural = /(?:s|n)$/.test(noun)
  const arePlaces = places.every((place) => /^[\p{Lu}’'][\p{L}’'-]*(?: \p{L}[\p{L}’'-]*){0,2}$/u.test(place))
  if (places.length < (isPlural ? 2 : 3) || !arePlaces || nodes.some(({ type }) => type !== 'text')) return []
  const one = kinds.find((kind) => noun.toLowerCase().startsWith(kind.toLowerCase())) ?? noun
  return places.map((place) => toBodyNamed({ name: `${one} ${place}`, nodes }))
}

const kinds = ['Provincie', 'Gemeente', 'Waterschap', 'Universiteit']

function toBodyNamed({ name, nodes }: { name: string; nodes: PhrasingContent[] }): Body {
  return { name: toName({ part: nodes, name }), role: '' }
}

/** "NVWA: controleert", "NVWA – controleert". */
function behindColon(part: PhrasingContent[]): Body | null {
  const [first, ...others] = part
  const [, name = '', role = ''] =
    /^(\p{Lu}[^:;()]{1,60})(?::| [–—-]) (\p{Ll}.*)$/su.exec(wordsIn(part)) ?? []
  if (first?.type !== 'text' || others.length > 0 || !isBody(name)) return null
  return { name: [{ ...first, value: name }], role }
}

function toBody({ part, shared }: { part: PhrasingContent[]; shared: string }): Body | null {
  const words = wordsIn(part).replace(/\.$/, '')
  const [, name = '', role = ''] = /^(\S.*?) \((\p{Ll}[^()]{2,200})\)$/su.exec(words) ?? []
  const marked = part.find(({ type }) => type === 'strong' || type === 'link')
  if (name !== '' && isName(name)) {
    const isWhole = marked !== undefined && wordsIn([marked]) === name
    return { name: isWhole ? [marked] : toName({ part, name }), role }
  }
  const isOne = isBody(words) || splitAbbreviation(words).abbreviation !== null
  if (!isName(words) || !(isOne || (marked?.type === 'strong' && wordsIn([marked]) === words))) return null
  return { name: part, role: shared }
}

function toName({ part, name }: { part: PhrasingContent[]; name: string }): PhrasingContent[] {
  return [{ type: 'text', value: name.replace(/^(?:de|het) /, ''), position: part[0]?.position }]
}

/** Words that begin with a capital, or a name with an article. */
function isName(words: string): boolean {
  return words.length <= 120 && /^(?:[Dd]e |[Hh]et )?[\p{Lu}\d]/u.test(words)
}

/** Divided at "en", commas and the like behind brackets and words in bold. */
function splitBehindNames(nodes: PhrasingContent[]): PhrasingContent[][] {
  const parts: PhrasingContent[][] = [[]]
  nodes.forEach((node, index) => {
    if (node.type !== 'text') {
      parts.at(-1)?.push(node)
      return
    }
    const isBehind = nodes[index - 1]?.type === 'strong'
    const [first = '', ...others] = node.value.split(isBehind ? separatorAhead : separator)
    if (first.trim() !== '') parts.at(-1)?.push({ ...node, value: first.trimEnd() })
    for (const value of others) parts.push(value === '' ? [] : [{ ...node, value }])
  })
  return parts.filter((part) => wordsIn(part) !== '')
}

const separator = /(?<=\))\s*(?:[,;/&+]\s*(?:en\s+|of\s+|and\s+)?|\s(?:en|of|and)\s+)/u
const separatorAhead = new RegExp(
  `^\\s*(?:[,;/&+]\\s*(?:en\\s+|of\\s+|and\\s+)?|(?:en|of|and)\\s+)|${separator.source}`,
  'u',
)

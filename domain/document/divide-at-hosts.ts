import { isTopLevelDomain } from '../text/is-top-level-domain'
import { parseURL } from '../text/parse-url'
import type { TextPart } from './split-at-addresses'

/**
 * Divides text at the hosts that stand behind other words, apart from these: "Polderraad (polderraad.nl)", "Polderraad –
 * polderraad.nl/contact", and the addresses of works, "doi.org/10.1000/1". A word with a full stop in it that could be anything else is no host.
 */
export function divideAtHosts(text: string): TextPart[] {
  const parts: TextPart[] = []
  let from = 0
  for (const found of text.matchAll(host)) {
    const [address] = found
    const isKnown = isTopLevelDomain(found.groups?.domain ?? '') && parseURL(`https://${address}`) !== null
    const isLed = isAhead.test(text.slice(Math.max(0, found.index - 80), found.index))
    if (!isKnown || !(isLed || ofWorks.test(address))) continue
    parts.push(
      { text: text.slice(from, found.index), url: null },
      { text: address, url: `https://${address}` },
    )
    from = found.index + address.length
  }
  return [...parts, { text: text.slice(from), url: null }].filter((part) => part.text !== '')
}

const host =
  /(?<![\p{L}\p{N}@./_-])(?:[a-z0-9][a-z0-9-]{0,62}\.){0,3}[a-z0-9][a-z0-9-]{0,61}[a-z0-9]\.(?<domain>[a-z]{2,15})(?:[/?#](?:[^\s()<>“”"]*[^\s()<>“”".,;:!?])?)?(?=\)|[.,;:]?(?:\s|$))/giu

/** The addresses of works, which are nothing else wherever they stand. */
const ofWorks = /^(?:(?:dx\.)?doi\.org\/10\.|hdl\.handle\.net\/\d)/i

/** What divides a host from the words before it. */
const isAhead =
  /[\p{L}\p{N}.)”’'"](?:\s*[(,;:/|]\s*|\s+[-–—]\s+)$|\b(?:via|zie(?: ook)?|(?:geraadpleegd|opgehaald|beschikbaar|te vinden|retrieved|accessed|available)\s[^()]{0,50}(?:van|op|via|from|at))\s+$/iu

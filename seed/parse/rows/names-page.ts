import { normaliseName } from '@/domain/organisations/normalise-name'
import { isHost } from '@/domain/text/is-host'
import type { CellLink } from './read-cell'
import { saysNothing } from '../words/says-nothing'

/** Whether a link leads to a page of what stands before it, such as its website, its annual report or a profile. */
export function isPage({ label, url, bare }: Pick<CellLink, 'label' | 'url' | 'bare'>): boolean {
  return isHome({ label, bare }) || url?.startsWith('mailto:') === true || namesPage(label)
}

/** Whether a link behind another names a body itself; names of hosts do where the first is one too. */
export function isBesides({ first, link }: { first: CellLink; link: CellLink }): boolean {
  return !link.bare && isHost(first.label) && isHost(link.label) ? false : isPage(link)
}

/** "jaarverslag 2023", "Contact", "LinkedIn": words that name no body. */
export function namesPage(label: string): boolean {
  const name = normaliseName(label)
  const [first = ''] = name.split(' ')
  return pages.has(first) || phrases.has(name) || saysNothing(label)
}

/** Whether a link leads to a document of a body or a way to reach it: not the address that is its own. */
export function isDocument({ label, url }: Pick<CellLink, 'label' | 'url'>): boolean {
  const [first = ''] = normaliseName(label).split(' ')
  return url?.startsWith('mailto:') === true || documents.has(first)
}

/** Whether a link only says that there is one: it leads to what stands before it itself. */
export function isHome({ label, bare }: Pick<CellLink, 'label' | 'bare'>): boolean {
  return bare || saysNothing(label) || isHost(label)
}

const documents = new Set(
  (
    'jaarverslag jaarverslagen jaarrapport jaarstukken jaarplan rapport rapporten pdf brochure folder factsheet statuten ' +
    'persbericht standpunt standpunten advies adviezen wet besluit reglement contact contactgegevens contactpagina ' +
    'email mail telefoon adres nieuwsbrief samenvatting bijlage'
  ).split(' '),
)

const pages = new Set([
  ...documents,
  ...(
    'website webpagina site homepage pagina profiel linkedin facebook instagram twitter youtube bluesky mastodon tiktok threads ' +
    'wikipedia nieuws publicaties publicatie onderzoek onderzoeken cijfers dossier dossiers faq kaart anbi kvk missie ' +
    'archief blog podcast video artikel download downloads download meer info informatie themapagina organogram'
  ).split(' '),
])

const phrases = new Set([
  'x',
  'over ons',
  'over',
  'wie zijn wij',
  'e mail',
  'veelgestelde vragen',
  'wat doen wij',
  'wie we zijn',
  'wat we doen',
])

import type { RegisterBody } from '@/domain/register/register-body'
import { cleanLink } from '@/domain/text/clean-link'
import { maxLength } from '@/domain/text/max-length'
import { tidyAddress } from '@/domain/text/tidy-address'

import type { CollectedBody } from './collect-body'

/** A body with what is fit to store of it; `null` for one without a name, or by which nothing could know it. */
export function toBody({
  systemId,
  tooi,
  texts,
  groups,
  ministry,
  numbers,
}: CollectedBody): RegisterBody | null {
  const name = texts.get('naam')?.[0]
  const resource = resourceOf(tooi ?? numbers.get('resourceIdentifierTOOI'))
  const number = systemId ?? numbers.get('systeemId') ?? ''
  const id = /^\d{1,15}$/.test(number) ? number : resource
  if (!name || name.length > maxLength.title || id === null) return null
  const short = texts.get('afkorting')?.[0]
  const ministryResource = resourceOf(ministry?.tooi)
  return {
    id,
    tooi: resource,
    name,
    abbreviation: short && short.length <= maxLength.abbreviation && short !== name ? short : null,
    otherNames: (texts.get('subnaam') ?? []).filter((other) => other !== name),
    kinds: [...(texts.get('types/type') ?? []), ...(texts.get('type') ?? [])],
    ministry: ministry && ministryResource ? { tooi: ministryResource, name: ministry.name } : null,
    website: websiteOf(groups),
    kvk: digits({ text: numbers.get('KVK-nummer') ?? numbers.get('KvK-nummer'), length: 8 }),
    rsin: digits({ text: numbers.get('RSIN'), length: 9 }),
    wooRequest: toAddress(texts.get('woo/wooVerzoek/url')?.[0]),
    wooDecisions: decisionsOf({ groups, page: texts.get('woo/wooInformatie/urls/url')?.[0] }),
    endedAt: dayOf(texts.get('eindDatum')?.[0]),
  }
}

type Groups = CollectedBody['groups']

/** The address that is labelled as the general one, else the first. */
function websiteOf(groups: Groups): string | null {
  const sites = groups.filter(({ path }) => path.endsWith('/internetadres'))
  const general = sites.find(({ texts }) => /^(algemeen|website|homepage)$/i.test(texts.get('label') ?? ''))
  return toAddress((general ?? sites[0])?.texts.get('url'))
}

/** Where decisions on requests are, by the index of the Woo; else the page that the body has about the Woo. */
function decisionsOf({ groups, page }: { groups: Groups; page: string | undefined }): string[] {
  const places = groups.filter(({ texts }) => /^woo-verzoeken/i.test(texts.get('informatiecategorie') ?? ''))
  const addresses = places.flatMap(({ texts }) => toAddress(texts.get('url')) ?? [])
  const own = toAddress(page)
  return [...new Set(addresses.length > 0 || own === null ? addresses : [own])].slice(0, maxPlaces)
}

/** A link that can be followed over http or https to a host with a name; the register writes hosts alone as well. */
function toAddress(text: string | undefined): string | null {
  const { url } = cleanLink(tidyAddress(text ?? ''))
  if (url === null || !/^https?:/i.test(url)) return null
  return /\.(?:[a-z]{2,}|xn--[a-z\d-]+)$/.test(new URL(url).hostname) ? url : null
}

function resourceOf(text: string | null | undefined): string | null {
  const written = text?.trim() ?? ''
  return /^https?:\/\/identifier\.overheid\.nl\/tooi\/id\/[\w/-]{1,100}$/.test(written) ? written : null
}

function digits({ text, length }: { text: string | undefined; length: number }): string | null {
  return text !== undefined && text.length === length && /^\d+$/.test(text) ? text : null
}

/** The day of a date that exists, with or without a time. */
function dayOf(text: string | undefined): string | null {
  const [, day] = /^(\d{4}-\d{2}-\d{2})(?!\d)/.exec(text ?? '') ?? []
  const moment = new Date(`${day}T00:00:00Z`)
  return day && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day) ? day : null
}

const maxPlaces = 5

import { z } from 'zod'

import { linkCollectionNames } from '../link-checks/link-collections'

/** What links are in: documents, and the settings of the site. */
export const linkHolders = [...linkCollectionNames, 'site'] as const

export type LinkHolder = (typeof linkHolders)[number]

/** A link with the address that it would get. */
const replaceableLink = z.object({
  key: z.string(),
  field: z.string(),
  words: z.string(),
  address: z.string(),
  to: z.string(),
  /** Whether another link of the record would lead to the same page, and does not now. */
  isDouble: z.boolean(),
})

/** A record with links that would be replaced. */
export const replaceableRecord = z.object({
  collection: z.enum(linkHolders),
  record: z.number(),
  title: z.string(),
  /** Of its newest version; what is saved later is not what was shown. */
  updatedAt: z.string(),
  /** Whether its newest version is a draft, which the new addresses are added to. */
  isDraft: z.boolean(),
  links: z.array(replaceableLink),
})

export type ReplaceableRecord = z.output<typeof replaceableRecord>

/** What a replacement would change. */
export const replacementPreview = z.object({
  records: z.array(replaceableRecord),
  /** How many records there are; so many are shown. */
  total: z.number(),
  /** Addresses of the government's register, which nobody changes here. */
  fromRegister: z.array(z.object({ title: z.string(), address: z.string() })),
})

export type ReplacementPreview = z.output<typeof replacementPreview>

/** What came of a part of a replacement, or of its undoing. */
export const replacementOutcome = z.object({
  /** By which the rest is added to it, and all of it can be undone. */
  replacement: z.string(),
  /** Records that have it in a draft. */
  drafts: z.number(),
  /** Whether the links at the foot of the site were changed, which visitors see at once. */
  isSiteChanged: z.boolean(),
  /** What was not changed, and why. */
  problems: z.array(z.string()),
})

export type ReplacementOutcome = z.output<typeof replacementOutcome>

/** Where a link is, by the field that has it. */
export const linkFieldLabels: Record<string, string> = {
  url: 'Link',
  description: 'Omschrijving',
  links: 'Verdere links',
  intro: 'Inleiding',
  organisations: 'Organisaties',
  context: 'Toelichting',
  questions: 'Vragen',
  body: 'Tekst',
  footerLinks: 'Links onderaan',
}

export const linkHolderLabels: Record<LinkHolder, string> = {
  sources: 'Bron',
  organisations: 'Organisatie',
  topics: 'Thema',
  subtopics: 'Onderwerp',
  pages: 'Pagina',
  site: 'De gids',
}

/** How long a replacement can be undone. */
export const maxDaysToUndo = 30

import type { CollectionConfig } from 'payload'

type Versions = Exclude<CollectionConfig['versions'], boolean | undefined>

/** Drafts keep title and address in order; the rest is checked when something is published. */
export const drafts: Versions = { drafts: { validate: true }, maxPerDoc: 25 }

/** As `drafts`, and saved while one types; the button stays, for who wants to be sure. */
export const autosavedDrafts: Versions = {
  drafts: { validate: true, autosave: { interval: 2000, showSaveDraftButton: true } },
  maxPerDoc: 25,
}

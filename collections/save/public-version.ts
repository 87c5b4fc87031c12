import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload'

/** The collections whose documents appear on public pages and have drafts. */
export type PublicCollection = (typeof publicCollections)[number]

export const publicCollections = ['topics', 'subtopics', 'organisations', 'sources', 'pages'] as const

export function isPublicCollection(slug: string | undefined): slug is PublicCollection {
  return publicCollections.some((collection) => collection === slug)
}

/** What a save did to what the public sees. A draft saved over a public document did nothing. */
export type PublicChange = 'published' | 'withdrawn' | 'none'

/**
 * Keeps what the public sees of a document before it is saved, for hooks that run after it: `previousDoc` is the
 * newest version, which may be a draft that nobody has seen.
 */
export const rememberPublicVersion: CollectionBeforeChangeHook = async ({
  collection,
  originalDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || !isDocument(originalDoc)) return
  await remember({ collection: collection.slug, id: originalDoc.id, req })
}

export const rememberBeforeDelete: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  await remember({ collection: collection.slug, id, req })
}

/** The public version from before this save, or `null` when there was none. */
export function publicBefore({ collection, id, req }: Reference): unknown {
  return publicVersionsOf(req).get(keyOf({ collection, id })) ?? null
}

/** Whether an earlier save, or this one, of the same request looked at what the public saw of a document. */
export function wasSaved({ collection, id, req }: Reference): boolean {
  return publicVersionsOf(req).has(keyOf({ collection, id }))
}

/** Looked up once for each save, whichever of its hooks asks first. */
export function publicChange(saved: Saved): Promise<PublicChange> {
  const known = changes.get(saved.doc)
  if (known) return known
  const change = findPublicChange(saved)
  changes.set(saved.doc, change)
  return change
}

type Saved = Pick<Parameters<CollectionAfterChangeHook>[0], 'collection' | 'doc' | 'req'>

/** By the document that a save hands to its hooks, of which there is one each time. */
const changes = new WeakMap<object, Promise<PublicChange>>()

async function findPublicChange({ collection, doc, req }: Saved): Promise<PublicChange> {
  const reference = { collection: collection.slug, id: doc.id, req }
  if (doc._status === 'published' && !doc.deletedAt) return 'published'
  if (!publicBefore(reference)) return 'none'
  return (await findPublic(reference)) ? 'none' : 'withdrawn'
}

interface Reference {
  collection: CollectionSlug
  id: number | string
  req: PayloadRequest
}

async function remember(reference: Reference): Promise<void> {
  const versions = publicVersionsOf(reference.req)
  versions.set(keyOf(reference), await findPublic(reference))
}

/**
 * What is remembered in a request. One map, since every call of the Local API gives the request a copy of its context:
 * what is set on the context itself is lost where another document of a bulk change makes such a call meanwhile.
 */
export function publicVersionsOf({ context }: Pick<PayloadRequest, 'context'>): Map<string, unknown> {
  const known = context.publicVersions
  if (known instanceof Map) return known
  const versions = new Map<string, unknown>()
  context.publicVersions = versions
  return versions
}

async function findPublic({ collection, id, req }: Reference): Promise<unknown> {
  return req.payload.db.findOne({
    collection,
    where: {
      and: [{ id: { equals: id } }, { _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
    },
    req,
  })
}

function keyOf({ collection, id }: Pick<Reference, 'collection' | 'id'>): string {
  return `${collection} ${id}`
}

function isDocument(value: unknown): value is { id: number } {
  return typeof value === 'object' && value !== null && 'id' in value
}

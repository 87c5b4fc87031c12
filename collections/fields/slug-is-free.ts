import type { CollectionSlug, TextFieldSingleValidation, Where } from 'payload'

/** Refuses a slug that another document has, in its public version or in a draft, also in the trash. */
export const slugIsFree: TextFieldSingleValidation = async (value, { id, collectionSlug, event, req }) => {
  if (!value) return event === 'onChange' ? true : 'Geef een titel of een webadres met letters of cijfers.'
  if (event === 'onChange' || !collectionSlug) return true
  const where: Where = { and: [{ slug: { equals: value } }, ...(id ? [{ id: { not_equals: id } }] : [])] }
  const collection = collectionSlug as CollectionSlug // Payload types its own argument as a bare string
  for (const draft of [false, true]) {
    const { docs } = await req.payload.find({
      collection,
      where,
      draft,
      trash: true,
      depth: 0,
      limit: 1,
      pagination: false,
      select: {},
      req,
    })
    if (docs.length > 0)
      return `Het webadres “${value}” is al in gebruik (ook concepten en de prullenbak tellen mee). Kies een ander.`
  }
  return true
}

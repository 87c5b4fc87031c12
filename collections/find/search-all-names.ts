import type { CollectionBeforeOperationHook, Where } from 'payload'

import { findIds } from './find-records'
import { foundCollections } from './named-records'

/**
 * Has a search of staff for a title also find the records with these words in other names, or written with other
 * accents or quotes: Payload compares the letters of one column.
 */
export const searchAllNames: CollectionBeforeOperationHook = async ({ args, collection, req }) => {
  const slug = foundCollections.find((each) => each === collection.slug)
  if (!slug || !req.user || !('where' in args) || !args.where) return args
  const search = (text: string): Promise<number[]> => findIds({ req, collection: slug, text, limit: maxIds })
  const title = collection.admin.useAsTitle ?? 'id'
  return { ...args, where: await widen({ where: args.where, title, search }) }
}

interface Widening {
  title: string
  search: (text: string) => Promise<number[]>
}

/** The same conditions, with another way to meet each that looks for a title. */
async function widen({ where, ...widening }: Widening & { where: Where }): Promise<Where> {
  const conditions: Where[] = []
  for (const [key, condition] of Object.entries(where)) {
    const text = key === widening.title && !Array.isArray(condition) ? condition.like : undefined
    if (typeof text === 'string' && text !== '')
      conditions.push({ or: [{ [key]: condition }, { id: { in: await widening.search(text) } }] })
    else
      conditions.push({
        [key]: Array.isArray(condition) ? await widenAll({ all: condition, ...widening }) : condition,
      })
  }
  return { and: conditions }
}

async function widenAll({ all, ...widening }: Widening & { all: Where[] }): Promise<Where[]> {
  const widened: Where[] = []
  for (const where of all) widened.push(await widen({ where, ...widening }))
  return widened
}

/** The likest ones; whoever looks for others says more. */
const maxIds = 200

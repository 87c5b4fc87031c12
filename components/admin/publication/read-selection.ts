import { z } from 'zod'

import { send, type Answer } from '../send'
import { readPublication, type Publication } from './read-publication'

const listed = z.object({
  docs: z.array(z.object({ id: z.number(), _status: z.enum(['draft', 'published']) })),
})

/** What publishing each topic of a selection changes, but for those of which everything is public already. */
export async function readSelection(query: string): Promise<Answer<Publication[]>> {
  const params = 'draft=true&depth=0&pagination=false&select[_status]=true'
  const path = `/api/topics${query}${query.includes('?') ? '&' : '?'}${params}`
  const topics = await send({ path, schema: listed })
  if ('problem' in topics) return topics
  const publications: Publication[] = []
  for (const { id, _status } of topics.data.docs) {
    const answer = await readPublication(id)
    if ('problem' in answer) return answer
    const { subtopics, missing } = answer.data
    if (_status === 'draft' || subtopics.length + missing.length > 0) publications.push(answer.data)
  }
  return { data: publications }
}

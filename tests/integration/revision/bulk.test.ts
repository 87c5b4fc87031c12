import type { Payload } from 'payload'
import { expect } from 'vitest'
import { z } from 'zod'

import { test } from '../../support/integration-test'
import type { Makers } from '../../support/makers'
import { moved, movesOf, tookAway } from './read-revision'

type Status = 'draft' | 'published'

/** Topics with different numbers of subtopics, which take different times to save. */
async function makeDrafts({ make, size }: { make: Makers; size: number }): Promise<number[]> {
  const ids: number[] = []
  for (let topic = 0; topic < size; topic += 1) {
    const subtopics: number[] = []
    for (let part = 0; part <= topic % 2; part += 1) {
      const questions = [{ text: `Wie doet dit in ${topic} en ${part}?` }]
      subtopics.push((await make.subtopic({ title: `Onderwerp ${topic}-${part}`, questions })).id)
    }
    ids.push((await make.topic({ title: `Thema ${topic}`, subtopics, _status: 'draft' })).id)
  }
  return ids
}

/** What the database holds: by table, whether it is public, how many; and how often a topic comes or goes. */
async function stateOf(payload: Payload): Promise<Record<string, number>> {
  const { rows } = await payload.db.drizzle.execute(`
    select 'topics ' || _status as what, count(*)::int as n from topics group by 1
    union all select 'subtopics ' || _status, count(*)::int from subtopics group by 1
    union all select 'entries ' || kind, count(*)::int from search_entries group by 1
    union all select 'changes ' || action || ' ' || subject, count(*)::int from changes group by 1`)
  const row = z.object({ what: z.string(), n: z.number() })
  return Object.fromEntries(rows.map((each) => row.parse(each)).map(({ what, n }) => [what, n]))
}

function subtopicsOf(size: number): number {
  return Array.from({ length: size }, (_, topic) => (topic % 2) + 1).reduce((sum, parts) => sum + parts, 0)
}

for (const size of [1, 2, 20, 200]) {
  test(`${size} topics at once go public and away again with their subtopics`, async ({
    payload,
    make,
    rest,
  }) => {
    const ids = await makeDrafts({ make, size })
    const change = async (status: Status): Promise<void> => {
      const data = { _status: status }
      const path = `/topics?depth=0&select[id]=true&where[id][in]=${ids.join(',')}`
      const answer = await rest({ path, method: 'PATCH', body: data, as: 'eindredacteur' })
      expect(answer.status, answer.text).toBe(200)
    }
    const parts = subtopicsOf(size)

    expect(await movesOf({ payload, work: () => change('published') })).toEqual({ ...moved, times: size })
    expect(await stateOf(payload)).toEqual({
      'topics published': size,
      'subtopics published': parts,
      'entries topic': size,
      'entries subtopic': parts,
      'entries question': parts,
      'changes added topic': size,
    })

    expect(await movesOf({ payload, work: () => change('draft') })).toEqual({ ...tookAway, times: size })
    expect(await stateOf(payload)).toEqual({
      'topics draft': size,
      'subtopics draft': parts,
      'changes added topic': size,
      'changes removed topic': size,
    })
  }, 180_000)
}

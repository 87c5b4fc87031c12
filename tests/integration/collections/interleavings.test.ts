import type { Payload, PayloadRequest } from 'payload'
import { expect } from 'vitest'

import { test } from '../../support/integration-test'
import type { Rest } from '../../support/rest'

const isLong = process.env.TEST_LONG === '1'

/** How often two editors meet on one document. */
const meetings = isLong ? 1000 : 20

/** Of each editor, in one meeting. */
const savesEach = 3

const ways = ['REST', 'Local API', 'bulk'] as const

type Way = (typeof ways)[number]

interface Tools {
  payload: Payload
  rest: Rest
  people: PayloadRequest['user'][]
}

interface Read {
  description: string
  updatedAt: string
}

test(`in ${meetings} meetings of two editors no change is lost silently`, async ({ payload, make, rest }) => {
  const people = [await make.staff('redacteur'), await make.staff('eindredacteur')]
  const { id } = await make.topic({ title: 'Ontmoeting', description: 'Begin', _status: 'draft' })
  const random = randomFrom(20_261_125)
  const outcomes = { saved: 0, refused: 0 }
  for (let meeting = 0; meeting < meetings; meeting += 1) {
    await payload.update({ collection: 'topics', id, data: { description: 'Begin' }, draft: true, depth: 0 })
    const accepted: string[] = []
    const work = async (editor: 0 | 1): Promise<void> => {
      for (let save = 0; save < savesEach; save += 1) {
        const way = ways[Math.floor(random() * ways.length)] ?? 'REST'
        const read = await readTopic({ payload, id })
        await pause(random() * 20)
        const mark = ` ${meeting}-${editor}-${save}`
        const isSaved = await saveBy({
          way,
          id,
          tools: { payload, rest, people },
          editor,
          data: { ...read, description: read.description + mark },
        })
        if (isSaved) accepted.push(mark)
        outcomes[isSaved ? 'saved' : 'refused'] += 1
      }
    }
    await Promise.all([work(0), work(1)])
    const { description } = await readTopic({ payload, id })
    // Each save adds to what it read, so every save that was accepted must still be there, once.
    for (const mark of accepted) expect(description.split(mark), `meeting ${meeting}`).toHaveLength(2)
    expect(description.length).toBe('Begin'.length + accepted.join('').length)
  }
  // The editors did meet, and each got something done.
  expect(outcomes.saved + outcomes.refused).toBe(meetings * 2 * savesEach)
  expect(outcomes.refused).toBeGreaterThan(meetings / 2)
  expect(outcomes.saved).toBeGreaterThan(meetings)
}, 1_200_000)

async function readTopic({ payload, id }: { payload: Payload; id: number }): Promise<Read> {
  const topic = await payload.findByID({ collection: 'topics', id, draft: true, depth: 0 })
  return { description: topic.description ?? '', updatedAt: topic.updatedAt }
}

/** Whether it was saved; what is not is refused because of another, and nothing else goes wrong. */
async function saveBy({
  way,
  id,
  editor,
  tools: { payload, rest, people },
  data,
}: {
  way: Way
  id: number
  editor: 0 | 1
  tools: Tools
  data: Read
}): Promise<boolean> {
  const as = editor === 0 ? 'redacteur' : 'eindredacteur'
  if (way === 'Local API') return saveLocally({ payload, id, data, user: people[editor] ?? null })
  const path = way === 'bulk' ? `/topics?where[id][equals]=${id}&draft=true` : `/topics/${id}?draft=true`
  const { status, body } = await rest({ path, method: 'PATCH', body: data, as })
  expect([200, 409], JSON.stringify(body)).toContain(status)
  return status === 200
}

async function saveLocally({
  payload,
  id,
  data,
  user,
}: {
  payload: Payload
  id: number
  data: Read
  user: PayloadRequest['user']
}): Promise<boolean> {
  try {
    await payload.update({
      collection: 'topics',
      id,
      data,
      draft: true,
      depth: 0,
      overrideAccess: false,
      user,
    })
    return true
  } catch (error) {
    expect(error).toMatchObject({ status: 409 })
    return false
  }
}

/** Numbers from 0 to 1, the same every time for one seed. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

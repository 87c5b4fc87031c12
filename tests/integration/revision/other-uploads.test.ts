import { expect, onTestFinished, test } from 'vitest'

import { withClient } from '@/scripts/database-client'
import { warningOfOtherUploads } from '@/scripts/other-uploads'
import { newNode } from '@/server/revision/nodes'
import { RevisionListener } from '@/server/revision/revision-listener'

const { DATABASE_URL: url = '' } = process.env
const [here, there] = ['0123abcd', 'fedc9876']

test.for([
  { others: [], isWarned: false },
  { others: [here], isWarned: false },
  { others: [there], isWarned: true },
  { others: [here, there], isWarned: true },
  // Of a node that cannot know, or of an older version.
  { others: [null], isWarned: false },
])('beside nodes with uploads in $others a node is warned: $isWarned', async ({ others, isWarned }) => {
  for (const other of others) await listenWith(other)
  await listenWith(here)
  expect((await warningFor(here)) !== null).toBe(isWarned)
  expect(await warningFor(null)).toBeNull()
})

/** A process with uploads of this identity, until the test is over. */
async function listenWith(uploads: string | null): Promise<void> {
  const listener = new RevisionListener({ url, node: newNode(uploads) })
  onTestFinished(() => listener[Symbol.asyncDispose]())
  expect(await listener.read()).not.toBeNull()
}

function warningFor(identity: string | null): Promise<string | null> {
  return withClient({ url, work: (client) => warningOfOtherUploads({ client, identity }) })
}

import { createLocalReq, getPayload, type Payload } from 'payload'
import config from '@/payload.config'
import { writeRecord } from '@/seed/apply/write-record'
import { importEach } from '@/seed/import-files'
import { planTopicDocument } from '@/seed/plan/plan-topic-document'
import type { Ref } from '@/seed/plan/ref'
import { parseFile, readFileBytes } from '@/seed/read-topic-file'
import { SharedRecords } from '@/seed/shared-records'
import { endWithParent } from '@/scripts/end-with-parent'
import { runScript } from '@/scripts/say'
import { sendToParent } from '@/scripts/send-to-parent'
import { documentsIn, type Work } from './messages'

endWithParent()

/**
 * Works through the documents of a folder, as many at a time as the parent asks for, and tells how long that took.
 * `import` imports them; `create` makes the same records with one `payload.create` each, and counts the time of
 * those alone.
 */
await runScript(async () => {
  const [work, folder = ''] = process.argv.slice(2)
  const payload = await getPayload({ config })
  const files = documentsIn(folder)
  const steps = work === 'create' ? createEach({ payload, files }) : importTimed({ payload, files })
  const wishes = receive()
  await sendToParent({ milliseconds: 0, peak: peakMemory() })
  for await (const { count } of wishes) {
    let milliseconds = 0
    for (let done = 0; done < count; done += 1) milliseconds += (await steps.next()).value ?? 0
    await sendToParent({ milliseconds, peak: peakMemory() })
  }
  return 0
})

type Timed = { payload: Payload; files: string[] }

async function* importTimed({ payload, files }: Timed): AsyncGenerator<number, undefined> {
  const outcomes = importEach({ payload, files, dryRun: false, status: 'published' })
  for (;;) {
    const started = performance.now()
    const { value, done } = await outcomes.next()
    if (done) return
    if (value.failed)
      throw new Error(`${value.file}: ${value.problems.map(({ message }) => message).join(' ')}`)
    yield performance.now() - started
  }
}

async function* createEach({ payload, files }: Timed): AsyncGenerator<number, undefined> {
  const shared = await SharedRecords.read(payload)
  for (const file of files) {
    const { document } = await parseFile(await readFileBytes(file))
    if (!document) throw new Error(`${file} cannot be read.`)
    const plan = planTopicDocument({
      document,
      surroundings: { ...shared.surroundings, dossier: null, last: null },
    })
    const ids = new Map<Ref, number>()
    let milliseconds = 0
    for (const record of plan.records.filter(({ action }) => action === 'create')) {
      const context = { scope: { work: 'import' } } as const
      const req = await createLocalReq({ context }, payload)
      const started = performance.now()
      const { id } = await writeRecord({ record, ids, status: 'published', req })
      milliseconds += performance.now() - started
      if (record.ref) ids.set(record.ref, id)
    }
    shared.settle({ plan, ids, status: 'published' })
    yield milliseconds
  }
}

async function* receive(): AsyncGenerator<Work> {
  const waiting: Work[] = []
  let wake = (): void => undefined
  process.on('message', (message: Work) => {
    waiting.push(message)
    wake()
  })
  for (;;) {
    const next = waiting.shift()
    if (next?.count === 0) return
    if (next) yield next
    else await new Promise<void>((resolve) => (wake = resolve))
  }
}

/** In bytes, since this process began. */
function peakMemory(): number {
  return process.resourceUsage().maxRSS * 1024
}

import path from 'node:path'
import type { Worker } from 'node:worker_threads'

import type { FrontMatter } from '@/domain/document/import-preview'
import type { Parsed } from '@/seed/parse-document-file'
import { readEnvironment } from '@/server/environment'

/**
 * Reads a document in a thread of its own, which may take 128 MB and 5 s: whatever is in it, the site goes on. What
 * it takes too much of is a problem of the document; throws only when the thread itself is broken.
 */
export async function parseInWorker({
  worker = readEnvironment(process.env).PARSE_WORKER ?? 'seed/upload/uncompiled-parse-worker.mjs',
  ...given
}: {
  bytes: Uint8Array
  file: string
  frontMatter: FrontMatter | null
  /** The bundle of the worker, or below the root of the project, where the site and the tests run. */
  worker?: string
}): Promise<Parsed> {
  const thread = new WorkerThread(path.resolve(/* turbopackIgnore: true */ worker), {
    workerData: given,
    resourceLimits: { maxOldGenerationSizeMb: 128 },
    execArgv: [],
    // It needs none of the site's secrets.
    env: {},
  })
  try {
    return await answerOf(thread)
  } finally {
    await thread.terminate()
  }
}

/** Taken from Node at run time: where Next's compiler sees a worker being made, it looks for its file itself. */
const { Worker: WorkerThread } = process.getBuiltinModule('node:worker_threads')

/** In milliseconds: a machine that is busy takes its time to load what reads, which is no fault of the document. */
const patience = { loading: 30_000, reading: 5000 }

function answerOf(thread: Worker): Promise<Parsed> {
  return new Promise((resolve, reject) => {
    const waitFor = (time: number): NodeJS.Timeout =>
      setTimeout(() => resolve(rejected(tooLong)), time).unref()
    let timeout = waitFor(patience.loading)
    thread.on('message', (message: 'ready' | Parsed) => {
      clearTimeout(timeout)
      if (message === 'ready') timeout = waitFor(patience.reading)
      else resolve(message)
    })
    thread.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve(rejected(tooLarge)) : reject(error),
    )
    thread.once('exit', (code) => reject(new Error(`The parser ended without an answer (code ${code}).`)))
  })
}

const tooLarge = 'Het lezen van dit document kost te veel geheugen; het is niet gelezen.'
const tooLong = 'Het lezen van dit document duurt langer dan 5 seconden; het is afgebroken.'

function rejected(message: string): Parsed {
  const problem: Parsed['problems'][number] = { rule: 'too-large', message, line: 1, column: 1, fatal: true }
  return { document: null, problems: [problem], offer: null, isConverted: false }
}

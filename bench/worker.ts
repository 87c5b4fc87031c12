import type { ChildProcess } from 'node:child_process'
import { exitCodeOf, startProjectScript } from '@/scripts/child-process'
import { modestMemory } from '@/scripts/modest-memory'
import { PlainError } from '@/scripts/say'
import type { Work, Worked } from './messages'

/** A process that works through the documents of a folder, a number at a time. */
export interface Worker {
  work: (count: number) => Promise<Worked>
  end: () => Promise<void>
}

export async function startWorker({
  kind,
  folder,
  environment,
  signal,
}: {
  kind: 'import' | 'create'
  folder: string
  environment: NodeJS.ProcessEnv
  signal: AbortSignal
}): Promise<Worker> {
  const child = startProjectScript({
    name: '../bench/work-on-documents',
    args: [kind, folder],
    environment: { ...environment, ...modestMemory },
    signal,
  })
  await answerOf(child)
  return {
    work: (count) => {
      child.send({ count } satisfies Work)
      return answerOf(child)
    },
    end: async () => {
      child.send({ count: 0 } satisfies Work)
      await exitCodeOf(child)
    },
  }
}

function answerOf(child: ChildProcess): Promise<Worked> {
  return new Promise((resolve, reject) => {
    const ended = (): void => reject(new PlainError('A worker of the benchmark ended too soon: see above'))
    child.once('exit', ended)
    child.once('message', (message: Worked) => {
      child.off('exit', ended)
      resolve(message)
    })
  })
}

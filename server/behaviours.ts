import { createHash } from 'node:crypto'
import path from 'node:path'

import { build, stop } from 'esbuild'

/** The script of public pages, and the address that it is served at: another text has another address. */
export interface BehavioursScript {
  path: string
  text: string
}

/** Makes one small script of `components/behaviours/`, which public pages are improved with in a browser. */
export async function bundleBehaviours(): Promise<BehavioursScript> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, '../components/behaviours/main.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    write: false,
    logLevel: 'silent',
  })
  // It is used once in the life of a server, and would stay as a process beside it.
  await stop()
  const text = outputFiles.map((file) => file.text).join('')
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12)
  return { path: `/behaviours-${hash}.js`, text }
}

import { writeFileSync } from 'node:fs'
import path from 'node:path'

import { blocksUnder } from '../beheer'
import { run } from '../installations'
import { startProgram } from './start-program'

/** Keeps pages as docs/beheer.md tells, and shares requests out over the nodes in turn. */
export async function startVarnish({
  folder,
  port,
  nodes,
}: {
  folder: string
  port: number
  /** Where they listen. */
  nodes: number[]
}): Promise<{ unchanged: () => number }> {
  const [keeping = ''] = blocksUnder('Een cache ervoor')
  const file = path.join(folder, 'varnish.vcl')
  const instance = ['-n', path.join(folder, 'varnish')]
  const lines = (line: (node: number, index: number) => string): string => nodes.map(line).join('\n')
  writeFileSync(
    file,
    `vcl 4.1;
import directors;
${lines((node, index) => `backend node${index} { .host = "127.0.0.1"; .port = "${node}"; }`)}
sub vcl_init {
  new guide = directors.round_robin();
${lines((_, index) => `  guide.add_backend(node${index});`)}
}
sub vcl_recv {
  set req.backend_hint = guide.backend();
}
${keeping}`,
  )
  await startProgram({
    program: '/usr/sbin/varnishd',
    package: 'varnish',
    args: ['-F', ...instance, '-f', file, '-a', `127.0.0.1:${port}`, '-s', 'malloc,64m'],
    port,
    logFile: path.join(folder, 'varnish.log'),
  })
  return {
    /** How often a node said that what is kept is still the same. */
    unchanged: () => {
      const counted = run({
        command: ['varnishstat', ...instance, '-1', '-f', 'MAIN.fetch_304'],
        folder: '/',
      })
      return Number(/\d+/.exec(counted.replace('MAIN.fetch_304', ''))?.[0])
    },
  }
}

import { runProjectScript } from './child-process'
import { runScript } from './say'

await runScript(() => runProjectScript({ name: 'generate/command', args: process.argv.slice(2) }))

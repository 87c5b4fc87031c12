import path from 'node:path'
import { runProjectScript } from './child-process'
import { streamingArguments } from './modest-memory'
import { openContent } from './open-content'
import { PlainError, runScript, sayFailure } from './say'
import { untilDone } from './stop-signal'
import { readRegisterCommand } from './register/register-options'

/** `npm run register -- FILE|URL`: loads an export of the register, of the running site or without one. */
await runScript(async () => {
  const command = understood(process.argv.slice(2))
  return command ? untilDone((signal) => load({ ...command, signal })) : 2
})

function understood(args: string[]): ReturnType<typeof readRegisterCommand> | null {
  try {
    return readRegisterCommand(args)
  } catch (error) {
    if (!(error instanceof PlainError)) throw error
    sayFailure(error)
    return null
  }
}

/** By a process of its own. */
async function load({
  place,
  mayShrink,
  signal,
}: ReturnType<typeof readRegisterCommand> & { signal: AbortSignal }): Promise<number> {
  await using content = await openContent({ command: 'register', signal })
  const from = /^https?:/i.test(place) ? place : path.resolve(process.env.INIT_CWD ?? process.cwd(), place)
  return await runProjectScript({
    name: 'register/load-register',
    args: [from, ...(mayShrink ? ['--may-shrink'] : [])],
    nodeArguments: streamingArguments,
    environment: content.environment,
    signal,
  })
}

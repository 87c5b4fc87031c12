import type { Config } from 'payload'
import { z } from 'zod'

import { logLine } from './log-line'

/** The log of Payload, to the standard output: a time, a level and what `logLine` makes of what is logged. */
export const payloadLogger: Config['logger'] = {
  options: {
    hooks: {
      logMethod(parts, method) {
        method.call(this, logLine(parts))
      },
    },
    formatters: { level: (level) => ({ level }) },
  },
  destination: { write: (text) => void process.stdout.write(format(text)) },
}

const entry = z.object({ level: z.string(), time: z.number(), msg: z.string().default('') })

function format(text: string): string {
  const { level, time, msg } = entry.parse(JSON.parse(text))
  return `${new Date(time).toISOString()} ${level.toUpperCase()} ${msg}\n`
}

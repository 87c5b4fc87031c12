import type { Config } from 'payload'
import { z } from 'zod'

import { logLine } from './log-line'
import { writeLog } from './write-log'

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
  destination: { write },
}

const entry = z.object({ level: z.string(), time: z.number(), msg: z.string().default('') })

function write(text: string): void {
  const { msg, ...stamped } = entry.parse(JSON.parse(text))
  writeLog({ ...stamped, message: msg })
}

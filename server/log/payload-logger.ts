import type { Config } from 'payload'
import { z } from 'zod'

import { isWrongCall } from '../internals/function-answer'
import { logLine } from './log-line'
import { writeLog } from './write-log'

/** The log of Payload, to the standard output: a time, a level and what `logLine` makes of what is logged. */
export const payloadLogger: Config['logger'] = {
  options: {
    hooks: {
      logMethod(parts, method) {
        if (!parts.some(isOfWrongCall)) method.call(this, logLine(parts))
      },
    },
    formatters: { level: (level) => ({ level }) },
  },
  destination: { write },
}

/** A wrong call of a function of the admin is answered as such, and is no fault of the site. */
function isOfWrongCall(part: unknown): boolean {
  const { err } = Object(part)
  return err instanceof Error && isWrongCall(err.message)
}

const entry = z.object({ level: z.string(), time: z.number(), msg: z.string().default('') })

function write(text: string): void {
  const { msg, ...stamped } = entry.parse(JSON.parse(text))
  writeLog({ ...stamped, message: msg })
}

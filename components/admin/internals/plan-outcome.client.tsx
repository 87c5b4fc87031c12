'use client'

import { useMemo, type ReactNode } from 'react'
import { z } from 'zod'

import { ServerFunctionsContext, type ServerFunctionsContextType, useServerFunctions } from '@payloadcms/ui'

/**
 * Around the whole admin: has the form that plans publications say why it could not, where Payload's says it did.
 *
 * Relies on that form calling `schedulePublish` of the context that `@payloadcms/ui` exports, and showing the message
 * of what that throws. Where it does not, it says "saved" of a plan that was refused.
 */
export function PlanOutcome({ children }: { children: ReactNode }): ReactNode {
  const functions = useServerFunctions()
  const { serverFunction } = functions
  const value = useMemo<ServerFunctionsContextType>(
    () => ({
      ...functions,
      schedulePublish: async ({ signal: _, ...args }) =>
        // The form shows the message of what is thrown, and looks at nothing that is returned.
        requireDone(await call({ serverFunction, args })),
    }),
    [functions, serverFunction],
  )
  return <ServerFunctionsContext value={value}>{children}</ServerFunctionsContext>
}

async function call({
  serverFunction,
  args,
}: Pick<ServerFunctionsContextType, 'serverFunction'> & { args: Record<string, unknown> }): Promise<unknown> {
  try {
    return await serverFunction({ name: 'schedule-publish', args })
  } catch (cause) {
    // Of `fetch`, in the words of the browser; what the site itself refuses it says in Dutch.
    if (cause instanceof TypeError) throw new Error('De site is niet te bereiken.', { cause })
    throw cause
  }
}

const outcome = z.union([z.object({ error: z.string() }), z.object({ message: z.string() })])

function requireDone(answer: unknown): { message: string } {
  const told = outcome.parse(answer)
  if ('error' in told) throw new Error(told.error)
  return told
}

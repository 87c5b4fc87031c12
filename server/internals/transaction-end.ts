/** What is to be done when a transaction ends: files, say, do not roll back with it. */
export interface Ending {
  /** In the transaction, before it commits. Where this fails, it is rolled back. */
  committing?: () => Promise<void>
  committed?: () => Promise<void>
  rolledBack?: () => Promise<void>
}

export type Outcome = 'committed' | 'rolledBack'

/** By the session of a transaction, an object that Payload holds until the transaction ends. */
const endings = new WeakMap<object, Ending[]>()

/** Has something done when the transaction of a session ends; nothing, where nobody knows how it ended. */
export function atEndOf({ session, ending }: { session: object; ending: Ending }): void {
  endings.set(session, [...(endings.get(session) ?? []), ending])
}

/** Does what was to be done before the commit, one after the other. */
export async function carryOutCommitting(session: object): Promise<void> {
  for (const ending of endings.get(session) ?? []) await ending.committing?.()
}

/**
 * Does what was to be done at this end, one after the other. What fails there is reported: the transaction has ended.
 */
export async function carryOutEndings({
  session,
  outcome,
  report,
}: {
  session: object
  outcome: Outcome
  report: (error: unknown) => void
}): Promise<void> {
  const due = endings.get(session) ?? []
  endings.delete(session)
  for (const ending of due) await ending[outcome]?.().catch(report)
}

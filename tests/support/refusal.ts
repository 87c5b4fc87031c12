import { ValidationError } from 'payload'

/** What a save that must be refused says to the person who tried it. Throws when it was not refused. */
export async function refusal(attempt: Promise<unknown>): Promise<string> {
  const outcome = await attempt.then(
    () => null,
    (error: unknown) => error,
  )
  if (outcome instanceof ValidationError) return outcome.data.errors.map(({ message }) => message).join('\n')
  if (outcome instanceof Error) return outcome.message
  throw new Error('It was not refused.')
}

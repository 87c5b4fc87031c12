import { z } from 'zod'

interface Request {
  /** Below the site, such as `/api/topics/1`. */
  path: string
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** A form as it is, anything else as JSON. */
  body?: object
  signal?: AbortSignal
}

/** What was asked for; or why not, in a Dutch sentence for the person at the screen. */
export type Answer<Data> =
  | { data: Data }
  /** `status` and `answer` are null where nothing came that can be read. */
  | { problem: string; status: number | null; answer: unknown }

/** Sends a request of the admin to the site. It never rejects: whatever happens ends in data or in a sentence. */
export async function send<Schema extends z.ZodType>({
  path,
  method = 'GET',
  body,
  signal,
  schema,
}: Request & { schema: Schema }): Promise<Answer<z.output<Schema>>> {
  const isForm = body instanceof FormData
  try {
    const response = await fetch(path, {
      method,
      signal,
      ...(body && { body: isForm ? body : JSON.stringify(body) }),
      ...(body && !isForm && { headers: { 'content-type': 'application/json' } }),
    })
    const { status } = response
    const answer: unknown = await response.json()
    if (!response.ok) return { problem: rejection.safeParse(answer).data ?? failed, status, answer }
    return { data: schema.parse(answer) }
  } catch (error) {
    // No connection, or an answer that is not ours.
    if (!signal?.aborted) reportError(error)
    return { problem: failed, status: null, answer: null }
  }
}

/** Asks the site to do something. Returns why it was not done, or `null` when it was. */
export async function post(request: { path: string; body: object }): Promise<string | null> {
  const answer = await send({ ...request, method: 'POST', schema: z.unknown() })
  return 'problem' in answer ? answer.problem : null
}

const failed =
  'Er kwam geen antwoord dat te lezen is. Kijk of er verbinding is, en of het is gelukt, voordat je het nog eens probeert.'

const rejection = z
  .object({ errors: z.array(z.object({ message: z.string().min(1) })).min(1) })
  .transform(({ errors }) => errors.map(({ message }) => message).join(' '))

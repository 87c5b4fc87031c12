import { sessionHeaders, sessionIn } from '@/tests/support/session'

/** The first account, as settings and as who logs in. */
export const administrator = {
  email: 'beheer@gids.example',
  password: 'een lang wachtwoord voor de eerste keer',
}

/** Settings of a node that others do not share are not among these. */
export const sharedSettings = {
  PAYLOAD_SECRET: 'a secret that signs nothing but what tests make',
  ADMIN_EMAIL: administrator.email,
  ADMIN_PASSWORD: administrator.password,
}

export interface Answer {
  status: number
  body: { doc?: Saved; docs?: Saved[]; [name: string]: unknown }
}

export interface Saved {
  id: number
  slug: string
  updatedAt: string
}

export type Status = 'published' | 'draft'

/** Speaks to a node as the admin does for somebody who is logged in. */
export class Editor {
  readonly #headers: Record<string, string>

  constructor(headers: Record<string, string>) {
    this.#headers = headers
  }

  async send({ url, method, data }: { url: string; method: string; data?: object }): Promise<Answer> {
    const headers = { ...this.#headers, 'content-type': 'application/json' }
    const signal = AbortSignal.timeout(20_000)
    const response = await fetch(url, { method, headers, body: data && JSON.stringify(data), signal })
    return { status: response.status, body: await response.json() }
  }

  /** Makes a topic; throws when that is refused. */
  async makeTopic({ node, title, status }: { node: string; title: string; status: Status }): Promise<Saved> {
    const data = { title, description: `Over ${title}.`, _status: status }
    const { status: code, body } = await this.send({ url: `${node}/api/topics`, method: 'POST', data })
    if (code !== 201 || !body.doc) throw new Error(`${title} was not made: ${JSON.stringify(body)}`)
    return body.doc
  }

  /** Changes a topic as a form does, which says when it was read. */
  async change({ node, id, data }: { node: string; id: number; data: object }): Promise<number> {
    const url = `${node}/api/topics/${id}`
    const read = await this.send({ url: `${url}?draft=true&depth=0`, method: 'GET' })
    if (read.status !== 200) return read.status
    const { updatedAt } = read.body
    return (await this.send({ url, method: 'PATCH', data: { ...data, updatedAt } })).status
  }

  /** Publishes or withdraws; throws when that is refused. */
  async setStatus({ node, id, status }: { node: string; id: number; status: Status }): Promise<void> {
    const answered = await this.change({ node, id, data: { _status: status } })
    if (answered !== 200) throw new Error(`${status} was answered by ${answered}`)
  }
}

/** Logs in at a node, with the origin of a page of it. */
export async function logIn({
  node: origin,
  account = administrator,
}: {
  node: string
  account?: { email: string; password: string }
}): Promise<Editor> {
  const response = await fetch(`${origin}/api/users/login`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: JSON.stringify(account),
  })
  if (response.status !== 200) throw new Error(`Logging in was answered by ${response.status}`)
  return new Editor(sessionHeaders({ token: sessionIn(response.headers.getSetCookie()), origin }))
}

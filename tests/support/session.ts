/** The token of the session that these `Set-Cookie` headers begin. */
export function sessionIn(cookies: string[]): string {
  for (const cookie of cookies) {
    const [, token] = /^payload-token=([^;]+)/.exec(cookie) ?? []
    if (token) return token
  }
  throw new Error('No session began.')
}

/** What the browser of somebody who is logged in sends with a request of a page of the site. */
export function sessionHeaders({ token, origin }: { token: string; origin: string }): Record<string, string> {
  return { cookie: `payload-token=${token}`, origin }
}

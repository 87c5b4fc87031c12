import { readEnvironment } from '@/environment'

interface Refresh {
  /** Tags of pages that are served once more until the new one is there, so that an outage takes no page away. */
  stale?: string[]
  /** Tags of what may not be seen any more. */
  expired?: string[]
  paths: string[]
}

/**
 * Marks cached data as old and, after the response (so after the commit), asks for the pages until they are made
 * again, at most 5 s each. Outside Next there is no cache to refresh.
 */
export async function refresh({ stale = [], expired = [], paths }: Refresh): Promise<void> {
  const { revalidateTag } = await import('next/cache')
  try {
    for (const tag of stale) revalidateTag(tag, 'max')
    for (const tag of expired) revalidateTag(tag, { expire: 0 })
  } catch (error) {
    if (isOutsideNext(error)) return
    throw error
  }
  const { after } = await import('next/server')
  after(() => askForPages(paths))
}

/** Pages to be asked for: many saves in a row ask for those that they share once more, not once each. */
const waiting = new Set<string>()
let asking: Promise<void> | undefined

function askForPages(paths: string[]): Promise<void> {
  for (const path of paths) waiting.add(path)
  asking ??= askForWaiting().finally(() => {
    asking = undefined
  })
  return asking
}

async function askForWaiting(): Promise<void> {
  for (const path of waiting) {
    // Before it is asked for: a change that comes meanwhile puts it back.
    waiting.delete(path)
    const deadline = AbortSignal.timeout(5000)
    while (!deadline.aborted && (await isStale({ path, deadline }))) continue
  }
}

/** Next answers STALE as long as the page from before the change is all that there is. */
async function isStale({ path, deadline }: { path: string; deadline: AbortSignal }): Promise<boolean> {
  try {
    const { PORT } = readEnvironment(process.env)
    const response = await fetch(`http://127.0.0.1:${PORT}${path}`, {
      cache: 'no-store',
      signal: deadline,
      redirect: 'manual',
    })
    await response.arrayBuffer()
    return response.headers.get('x-nextjs-cache') === 'STALE'
  } catch (error) {
    // The tags are marked, so a page that cannot be asked for now is made at its next visit.
    process.stderr.write(`Refreshing ${path} failed: ${String(error)}\n`)
    return false
  }
}

function isOutsideNext(error: unknown): boolean {
  return error instanceof Error && error.message.includes('static generation store missing')
}

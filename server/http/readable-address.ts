/**
 * An address of which every part can be decoded, to what PostgreSQL can hold, and without steps up or down. Next
 * answers 500 to a percent sign that stands for nothing, as in `/themas/50%`, and Payload to a null byte; with the sign
 * taken for itself it is an address like others, where something is or is not.
 */
export function readableAddress(url: string): string {
  if (isPlain.test(url)) return url
  const own = url.replace(origin, '').replace(/^(?=[?#]|$)/, '/')
  const direct = hasSteps.test(own) ? withoutSteps(own) : own
  const end = direct.search(/[?#]/)
  const path = end === -1 ? direct : direct.slice(0, end)
  return isReadable(path) ? direct : path.replaceAll('%', '%25') + direct.slice(path.length)
}

/** A client may name the whole address, as it does to a proxy (RFC 9112, 3.2.2). */
const origin = /^https?:\/\/[^/?#]*/i

/** What most addresses are, and need no second look. */
const isPlain = /^(\/[\w-]+(\.[\w-]+)*)+(\?|$)/

/** As every client of ours resolves them before it asks. */
const hasSteps = /\\|\/(\.|%2e){1,2}(?=[/?#]|$)/i

function withoutSteps(url: string): string {
  const { pathname, search } = new URL(url.replace(/^[/\\]+/, '/'), 'http://localhost')
  return pathname + search
}

function isReadable(path: string): boolean {
  try {
    return !decodeURIComponent(path).includes('\0')
  } catch {
    // All that it throws for is a part that cannot be decoded.
    return false
  }
}

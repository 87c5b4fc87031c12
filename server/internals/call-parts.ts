/**
 * What a call of a server function brings, by the numbers that React gives its parts: files, texts in JSON, and what
 * a form has.
 */
export type CallParts = Iterable<readonly [string, string | Blob]>

/**
 * The texts among the parts, parsed; `null` where one is no JSON, or refers to what did not come before it. React,
 * which finds that out while it decodes the call, takes it for a fault of the server (`decodeReply` of
 * react-server-dom).
 *
 * Relies on the format of a call, which React keeps to itself. Where it changes, forms of the admin that send what is
 * new in it are refused.
 */
export function readParts(parts: CallParts): Map<string, unknown> | null {
  const read = new Map<string, unknown>()
  for (const [name, part] of parts) {
    const isOfForm = /^\d{1,6}_/.test(name)
    if (!isOfForm && (!/^\d{1,6}$/.test(name) || read.has(name))) return null
    const value = isOfForm || typeof part !== 'string' ? part : parse(part)
    read.set(name, value)
    if (value === undefined || !(isOfForm || isWhole({ value, read }))) return null
  }
  return read
}

interface Referring {
  value: unknown
  read: Map<string, unknown>
}

function isWhole({ value, read }: Referring): boolean {
  if (typeof value === 'string') return !value.startsWith('$') || isKnown({ value, read })
  if (typeof value !== 'object' || value === null) return true
  return Object.values(value).every((each) => isWhole({ value: each, read }))
}

/** Whether React can read a text that begins with `$`, of the kinds that a form of the admin sends. */
function isKnown({ value, read }: Referring & { value: string }): boolean {
  if (isPlain.test(value)) return true
  const { kind, number = '', path = '' } = reference.exec(value)?.groups ?? {}
  const name = String(Number.parseInt(number, 16))
  const found = read.get(name)
  if (kind === 'B') return path === '' && found instanceof Blob
  if (kind === 'K') return path === '' && [...read.keys()].some((each) => each.startsWith(`${name}_`))
  return read.has(name) && leadsSomewhere({ value: found, keys: path.split(':').slice(1) })
}

/** A text with a `$` of its own, or what JSON has no word for: a date, an odd or large number, `undefined`. */
const isPlain = /^\$(\$|D\d|n-?\d{1,100}$|(-0|-?Infinity|NaN|T|undefined)$)/

/** A file in a part of its own, a form in several, or a value that stands elsewhere, and where. */
const reference = /^\$(?<kind>[BK]?)(?<number>[0-9a-f]{1,6})(?<path>(:[^:]+)*)$/

/** A text on the way that refers elsewhere is looked at in its own place. */
function leadsSomewhere({ value, keys: [key, ...keys] }: { value: unknown; keys: string[] }): boolean {
  if (key === undefined || (typeof value === 'string' && value.startsWith('$'))) return true
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false
  return leadsSomewhere({ value: Reflect.get(value, key), keys })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // All that it throws for is a text that is no JSON.
    return undefined
  }
}

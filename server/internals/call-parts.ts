/**
 * What a call of a server function brings, by the numbers that React gives its parts: files, texts in JSON, and what
 * a form has.
 */
export type CallParts = Iterable<readonly [string, string | Blob]>

/** In objects and lists within each other, in parts, and in values: a form of the admin with its longest lists has a third. */
const maxDepth = 500
const maxParts = 1_000
const maxValues = 500_000

/**
 * The texts among the parts, parsed; `null` where one is no JSON, refers to what did not come before it or to what it is
 * in itself, or is larger than a form of the admin. React, which finds that out while it decodes the call, takes it for a
 * fault of the server (`decodeReply` of react-server-dom).
 *
 * Relies on the format of a call, which React keeps to itself. Where it changes, forms of the admin that send what is
 * new in it are refused.
 */
export function readParts(parts: CallParts): Map<string, unknown> | null {
  const read = new Map<string, unknown>()
  const sizes = new Map<object, Size | null>()
  for (const [name, part] of parts) {
    if (read.size === maxParts) return null
    const isOfForm = /^\d{1,6}_/.test(name)
    if (!isOfForm && (!/^\d{1,6}$/.test(name) || read.has(name))) return null
    const value = isOfForm || typeof part !== 'string' ? part : parse(part)
    read.set(name, value)
    if (
      value === undefined ||
      (!isOfForm && sizeOf({ value, left: maxDepth, parts: { read, sizes } }) === null)
    )
      return null
  }
  return read
}

/** Of a value with what it refers to in the place of the references. */
interface Size {
  values: number
  depth: number
}

interface Measured {
  value: unknown
  /** How deep it may be. */
  left: number
  parts: {
    read: Map<string, unknown>
    /** Of what was measured before; `null` of what is being measured, and cannot refer to itself. */
    sizes: Map<object, Size | null>
  }
}

const single: Size = { values: 1, depth: 0 }

/** `null` where React cannot read the value, or it is too large. */
function sizeOf({ value, left, parts }: Measured): Size | null {
  if (left === 0) return null
  if (typeof value === 'string')
    return value.startsWith('$') ? sizeOfReference({ value, left, parts }) : single
  if (typeof value !== 'object' || value === null || value instanceof Blob) return single
  const before = parts.sizes.get(value)
  if (before !== undefined) return before && before.depth < left ? before : null
  parts.sizes.set(value, null)
  const size = { values: 1, depth: 0 }
  for (const each of Object.values(value)) {
    const part = sizeOf({ value: each, left: left - 1, parts })
    if (part === null) return null
    size.values += part.values
    if (size.values > maxValues) return null
    size.depth = Math.max(size.depth, part.depth + 1)
  }
  parts.sizes.set(value, size)
  return size
}

/** Of a text that begins with `$`, of the kinds that a form of the admin sends. */
function sizeOfReference({ value, left, parts }: Measured & { value: string }): Size | null {
  if (isPlain.test(value)) return single
  const { kind, number = '', path = '' } = reference.exec(value)?.groups ?? {}
  const name = String(Number.parseInt(number, 16))
  const { read } = parts
  if (kind === 'B') return path === '' && read.get(name) instanceof Blob ? single : null
  if (kind === 'K')
    return path === '' && [...read.keys()].some((each) => each.startsWith(`${name}_`)) ? single : null
  if (!read.has(name)) return null
  const found = follow({ value: read.get(name), keys: path.split(':').slice(1), read, left })
  return found === undefined ? null : sizeOf({ value: found, left: left - 1, parts })
}

/** A text with a `$` of its own, or what JSON has no word for: a date, an odd or large number, `undefined`. */
const isPlain = /^\$(\$|D\d|n-?\d{1,100}$|(-0|-?Infinity|NaN|T|undefined)$)/

/** A file in a part of its own, a form in several, or a value that stands elsewhere, and where. */
const reference = /^\$(?<kind>[BK]?)(?<number>[0-9a-f]{1,6})(?<path>(:[^:]+)*)$/

/** What a path leads to, by way of references too; `undefined` where it leads nowhere. */
function follow({
  value,
  keys: [key, ...keys],
  read,
  left,
}: Pick<Measured, 'value' | 'left'> & { keys: string[]; read: Map<string, unknown> }): unknown {
  if (key === undefined) return value
  if (left === 0) return undefined
  const { kind, number = '', path = '' } = (typeof value === 'string' && reference.exec(value)?.groups) || {}
  if (kind === '') {
    const further = [...path.split(':').slice(1), key, ...keys]
    return follow({
      value: read.get(String(Number.parseInt(number, 16))),
      keys: further,
      read,
      left: left - 1,
    })
  }
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return follow({ value: Reflect.get(value, key), keys, read, left: left - 1 })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // All that it throws for is a text that is no JSON.
    return undefined
  }
}

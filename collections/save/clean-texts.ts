import type { CollectionBeforeOperationHook } from 'payload'

import { cleanFragment, cleanLines } from '@/domain/text/clean-text'

/**
 * Leaves out of every text that is saved what nobody sees or typed: soft hyphens, zero-width marks, fixed and double
 * spaces, letters that are printed as one. White space at an end stays in an autosave: its author still types there.
 */
export const cleanTexts: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const { data, autosave } = Object(args)
  return { ...args, data: cleanValue({ value: data, clean: autosave ? cleanEachLine : cleanLines }) }
}

interface Cleaning {
  value: unknown
  clean: (text: string) => string
  key?: string
}

/** Texts in rows and groups too. A password is what was typed. */
export function cleanValue({ value, clean, key = '' }: Cleaning): unknown {
  if (typeof value === 'string') return /password$/i.test(key) ? value : clean(value)
  if (Array.isArray(value)) return value.map((each) => cleanValue({ value: each, clean, key }))
  if (!isPlain(value)) return value
  // Running text stands in pieces, with a space at the end of one before the next.
  const inside = value.type === 'text' && 'format' in value ? cleanFragment : clean
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      cleanValue({ value: each, clean: inside, key: name }),
    ]),
  )
}

function cleanEachLine(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map(cleanFragment)
    .join('\n')
}

/** Not a date or a file. */
function isPlain(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === '[object Object]' && !(value instanceof Uint8Array)
}

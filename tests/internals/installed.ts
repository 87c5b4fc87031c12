import { readFileSync } from 'node:fs'
import path from 'node:path'

/** The text of a file of an installed package, by its path from node_modules. */
export function installed(file: string): string {
  return readFileSync(path.join(import.meta.dirname, '../../node_modules', file), 'utf8')
}

/** Throws where a file of an installed package no longer holds what is relied on. */
export function requireInstalled({ file, text }: { file: string; text: string | RegExp }): void {
  const source = installed(file)
  const isThere = typeof text === 'string' ? source.includes(text) : text.test(source)
  if (!isThere) throw new Error(`${file} no longer holds ${text}`)
}

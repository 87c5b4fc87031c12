import { createHash } from 'node:crypto'

import type { PageWords } from './page-words'

/**
 * A page by its title and a sample of its runs of three words, so that two pages can be compared when one of them is
 * no longer there (https://en.wikipedia.org/wiki/MinHash, with one hash and the smallest values).
 */
export function fingerprintOf({ title, words }: PageWords): string {
  const runs =
    words.length < 3 ? [words.join(' ')] : words.slice(2).map((_, at) => words.slice(at, at + 3).join(' '))
  const hashes = [...new Set(runs.map(hash))].sort((one, other) => one - other).slice(0, sampleSize)
  const sample = Buffer.alloc(hashes.length * 4)
  hashes.forEach((value, at) => sample.writeUInt32BE(value, at * 4))
  return `${hash(title).toString(16)}:${sample.toString('base64')}`
}

/** What stands for a file that is no page: its kind, such as `application/pdf`. */
export function fileFingerprint(mediaType: string): string {
  return `file:${mediaType}`
}

/** Whether two pages have the same title and nearly the same text. */
export function isSamePage(one: string, other: string): boolean {
  const [[title, sample], [otherTitle, otherSample]] = [read(one), read(other)]
  if (title !== otherTitle) return false
  if (one === other) return true
  const size = Math.min(sampleSize, new Set([...sample, ...otherSample]).size)
  const smallest = [...new Set([...sample, ...otherSample])].sort((a, b) => a - b).slice(0, size)
  const shared = smallest.filter((value) => sample.has(value) && otherSample.has(value)).length
  return size > 0 && shared / size >= sameShare
}

function read(fingerprint: string): [title: string, sample: Set<number>] {
  const [title = '', encoded = ''] = fingerprint.split(':')
  if (title === 'file') return [fingerprint, new Set()]
  const bytes = Buffer.from(encoded, 'base64')
  return [title, new Set(Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readUInt32BE(at * 4)))]
}

function hash(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE(0)
}

const sampleSize = 64
const sameShare = 0.9

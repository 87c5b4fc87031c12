import type { Subtopic } from '@/payload-types'

import type { Save } from '../save/save'
import type { Entry } from './write-changes'

/** A subtopic before and after a save; `null` where it was not public, or is no more. */
export interface PublicVersions {
  before: Subtopic | null
  after: Subtopic | null
}

export function publicVersions({
  before,
  after,
  change,
}: Pick<Save<Subtopic>, 'before' | 'after' | 'change'>): PublicVersions {
  return { before, after: change === 'published' ? after : null }
}

/** What happened to the questions of a subtopic between two of its public versions: it went, came or was reworded. */
export function questionEntries({
  before,
  after,
}: {
  before: Subtopic | null
  after: Subtopic | null
}): Entry[] {
  return [
    ...entries({ action: 'removed', of: before, without: after }),
    ...entries({ action: 'added', of: after, without: before }),
    ...reworded({ before, after }),
  ]
}

function reworded({ before, after }: { before: Subtopic | null; after: Subtopic | null }): Entry[] {
  const texts = new Map((before?.questions ?? []).map(({ key, text }) => [key, text]))
  return (after?.questions ?? [])
    .filter(({ key, text }) => texts.has(key) && texts.get(key) !== text)
    .map(({ key, text }) => ({ action: 'changed', subject: 'question', text, key }))
}

function entries({
  action,
  of,
  without,
}: {
  action: Entry['action']
  of: Subtopic | null
  without: Subtopic | null
}): Entry[] {
  const kept = new Set((without?.questions ?? []).map(({ key }) => key))
  return (of?.questions ?? [])
    .filter(({ key }) => !kept.has(key))
    .map(({ key, text }) => ({ action, subject: 'question', text, key }))
}

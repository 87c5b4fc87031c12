/** Something that a publication added to what visitors see of a topic, changed in it or took from it. */
export interface Change {
  id: number
  action: ChangeAction
  subject: ChangeSubject
  /** The question, or the name of what came or went. */
  text: string
  /** ISO 8601 date-time. */
  at: string
  topic: { id: number; slug: string; title: string }
  /** Where it is now: a page of ours, or the source itself; `null` where it is no more. */
  href: string | null
}

export type ChangeAction = 'added' | 'changed' | 'removed' | 'unreachable' | TieAction
/** What a question came to lead to. */
type TieAction = 'organisation_added' | 'source_added' | 'publication_added'
export type ChangeSubject = 'topic' | 'question' | 'organisation' | 'source'

/** One page of all changes, newest first. */
export interface ChangeList {
  changes: Change[]
  total: number
  page: number
  pages: number
  /** The topics that they are narrowed to. */
  topics: { slug: string; title: string }[]
  /** Slugs that no public topic has, which count for nothing. */
  ignored: string[]
}

/** "Vraag toegevoegd". */
export function changeLabel({ action, subject }: Pick<Change, 'action' | 'subject'>): string {
  return `${subjects[subject]} ${actions[action]}`
}

const actions: Record<ChangeAction, string> = {
  added: 'toegevoegd',
  changed: 'gewijzigd',
  removed: 'verwijderd',
  unreachable: 'niet meer bereikbaar',
  organisation_added: 'kreeg een organisatie',
  source_added: 'kreeg een bron',
  publication_added: 'kreeg een publicatie',
}

const subjects: Record<ChangeSubject, string> = {
  topic: 'Thema',
  question: 'Vraag',
  organisation: 'Organisatie',
  source: 'Bron',
}

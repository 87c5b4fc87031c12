import type { RegisterEntry } from '@/domain/register/register-entry'

import { lookUpOrganisation } from '../core/look-up'
import { readToday } from '../core/read-today'
import { getQuestion } from '../questions/get-question'

interface LetterSubjects {
  question: { key: string; text: string } | null
  chosen: { name: string; register: RegisterEntry | null } | null
  /** The other organisations of the question. */
  others: { slug: string; name: string }[]
  /** ISO 8601. */
  today: string
}

/** What a letter is about, by what its address names; what is not public, or not there, is left out. */
export async function getLetterSubject({
  key,
  slug,
}: {
  key: string | string[] | undefined
  slug: string | string[] | undefined
}): Promise<LetterSubjects> {
  const question = typeof key === 'string' ? await getQuestion(key) : null
  const organisations = question?.leadsTo.organisations ?? []
  const [first, second] = organisations
  const only = first && !second ? first.slug : null
  const lookup = await lookUpOrganisation(typeof slug === 'string' ? slug : (only ?? ''))
  const chosen = lookup.state === 'found' ? lookup.record : null
  return {
    question: question && { key: question.key, text: question.text },
    chosen,
    others: organisations.filter((each) => each.slug !== chosen?.slug),
    today: await readToday(),
  }
}

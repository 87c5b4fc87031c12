import type { QuestionRow } from '../lists/question-directory'
import { paths } from '../site/paths'
import { absolute } from '../text/absolute'
import { amsterdamDay } from '../text/amsterdam-day'
import type { Citable } from './citable'

/** A research question, by its permanent link, as somebody refers to it. */
export function citeQuestion({
  question: { key, text, topic, updatedAt },
  siteName,
  base,
}: {
  question: Pick<QuestionRow, 'key' | 'text' | 'updatedAt'> & { topic: { title: string } }
  siteName: string
  base: string
}): Citable {
  return {
    kind: 'webpage',
    title: text,
    author: siteName,
    date: amsterdamDay(updatedAt),
    accessed: amsterdamDay(updatedAt),
    site: siteName,
    url: absolute({ base, path: paths.question(key) }),
    description: null,
    keywords: [topic.title],
    language: 'nl',
  }
}

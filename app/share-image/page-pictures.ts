import type { QuestionRow } from '@/domain/lists/question-directory'
import { counted } from '@/domain/text/dutch'
import type { Site } from '@/domain/site/site'
import type { TopicPage } from '@/domain/topics/topic'
import { drawShareImage } from './draw-share-image'

/** The picture of a topic, as PNG. */
export function pictureOfTopic({
  topic: { title, slug, counts },
  site,
}: {
  topic: TopicPage
  site: Site
}): Promise<Buffer<ArrayBuffer>> {
  const below = [
    counted({ count: counts.questions, noun: 'question' }),
    counted({ count: counts.organisations, noun: 'organisation' }),
    counted({ count: counts.sources, noun: 'source' }),
  ].join(' · ')
  return drawShareImage({ title, above: site.name, below, slug })
}

/** The picture of a question, as PNG, in the colours of its topic. */
export function pictureOfQuestion({
  question: { text, topic, subtopic },
  site,
}: {
  question: QuestionRow
  site: Site
}): Promise<Buffer<ArrayBuffer>> {
  const below = `${topic.title} · ${subtopic.title}`
  return drawShareImage({ title: text, above: site.name, below, slug: topic.slug })
}

/** The picture of the guide itself, as PNG. */
export function pictureOfSite({ name, tagline }: Site): Promise<Buffer<ArrayBuffer>> {
  const below = 'Vragen, organisaties en bronnen per thema'
  return drawShareImage({ title: tagline || name, above: name, below, slug: 'gids' })
}

import type { TopicDocument } from '@/domain/document/topic-document'

import { countDocument } from './count-document'
import { followLastImport } from './follow-last-import'
import type { Plan, PlannedCollection, PlannedRecord } from './plan'
import { planOrganisations } from './plan-organisations'
import { planSources } from './plan-sources'
import { planSubtopics } from './plan-subtopics'
import { planTopic } from './plan-topic'
import { Planner, topicKey, type Surroundings } from './planner'
import { questionElsewhere } from './question-index'
import type { Ref } from './ref'
import { reportMissingDescription } from './report-missing-description'
import type { Provided } from './provided'

/**
 * What an import of this document would write. Pure but for the two indexes in `surroundings`, to which the
 * records that it plans are added, so that the next document of the same run finds them.
 */
export function planTopicDocument({
  document,
  surroundings: given,
}: {
  document: TopicDocument
  surroundings: Surroundings
}): Plan {
  const surroundings = { ...given, last: followLastImport(given) }
  const planner = new Planner(surroundings)
  const organisations = planOrganisations({ organisations: document.organisations, planner })
  const sources = planSources({ sources: document.sources, planner })
  const subtopics = planSubtopics({ subtopics: document.subtopics, organisations, sources, planner })
  const parts = { organisations, sources, subtopics }
  planTopic({ document, parts, planner })
  reportMissingDescription(planner)
  reportQuestionsElsewhere({ document, planner })
  const { title, description, feeds, highlight, intro } = document
  const { imageURL, extra } = staffFields({ document, last: surroundings.last })
  return {
    slug: document.slug,
    records: recordsToWrite(planner),
    problems: planner.problems,
    last: surroundings.last,
    provided: providedBy({
      provided: {
        ...{ title, description, imageURL, feeds, highlight, intro, extra, ...parts },
        counts: countDocument(document),
        drafts: surroundings.last?.drafts,
      },
      planner,
    }),
    unfinished: planner.leftAlone.size > 0 || planner.waits,
  }
}

/** What a visitor's download leaves out, and so does not take away. */
function staffFields({
  document,
  last,
}: {
  document: TopicDocument
  last: Provided | null
}): Pick<TopicDocument, 'imageURL' | 'extra'> {
  const silent = Object.keys(document.extra).length === 0
  return {
    imageURL: document.imageURL ?? last?.imageURL ?? null,
    extra: silent ? { ...last?.extra } : document.extra,
  }
}

const order: PlannedCollection[] = ['organisations', 'sources', 'subtopics', 'topics']

/** A subtopic belongs to its topic: none is made for a topic that is left alone. */
function recordsToWrite(planner: Planner): PlannedRecord[] {
  const orphaned = ({ collection, action }: PlannedRecord): boolean =>
    collection === 'subtopics' && action === 'create' && planner.leftAlone.has(topicKey)
  return [...planner.records.values()]
    .filter((record) => !orphaned(record))
    .sort((a, b) => order.indexOf(a.collection) - order.indexOf(b.collection))
}

/**
 * What the document counts as having said. Of a record that was left alone it is what it said before, so that the
 * change is seen again the next time.
 */
function providedBy({ provided, planner }: { provided: Provided; planner: Planner }): Provided | null {
  const { leftAlone, surroundings } = planner
  const { last } = surroundings
  if (leftAlone.has(topicKey)) return last
  const before = <Part extends { ref: Ref }>(parts: Part[], earlier: Part[] | undefined): Part[] => {
    const listed = new Set<Ref>()
    return parts.flatMap((part) => {
      if (!leftAlone.has(part.ref)) return [part]
      if (listed.has(part.ref)) return []
      listed.add(part.ref)
      return (earlier ?? []).filter(({ ref }) => ref === part.ref)
    })
  }
  return {
    ...provided,
    organisations: before(provided.organisations, last?.organisations),
    sources: before(provided.sources, last?.sources),
    subtopics: before(provided.subtopics, last?.subtopics),
  }
}

function reportQuestionsElsewhere({
  document: { slug, subtopics },
  planner,
}: {
  document: TopicDocument
  planner: Planner
}): void {
  for (const { questions, place } of subtopics) {
    for (const { text } of questions) {
      const owner = planner.surroundings.questions?.elsewhere({ text, slug })
      if (owner) planner.problems.push(questionElsewhere({ text, title: owner.title, place }))
    }
  }
}

import { topicKey, type Planner } from './planner'

/** A topic cannot go public without a description; a draft may wait for one. */
export function reportMissingDescription(planner: Planner): void {
  const topic = planner.records.get(topicKey)
  if (!topic || !planner.surroundings.publishes || Object.keys(topic.data).length === 0) return
  const description: unknown =
    'description' in topic.data ? topic.data.description : Reflect.get(topic.before ?? {}, 'description')
  if (description) return
  const message =
    'Zonder omschrijving (description) kan dit thema niet openbaar worden, alleen een concept zijn.'
  const place = { line: 1, column: 1 }
  planner.report({ place, rule: 'missing-description', message })
}

import type { OrganisationRow, TopicRole } from './organisation'

/**
 * What a list says of an organisation: the part that it plays in the topics that were chosen, never in others; else
 * what it says of itself. Only a list of all topics says what part it plays in its first one.
 */
export function describeOrganisation({
  organisation: { description, roles },
  topics,
}: {
  organisation: Pick<OrganisationRow, 'description' | 'roles'>
  /** The slugs of the topics that were chosen. */
  topics: string[]
}): string[] {
  const played = roles.filter(({ topic, role }) => role && topics.includes(topic.slug))
  if (played.length > 0) return played.length === 1 ? textsOf(played) : played.map(withTopic)
  if (description) return [description]
  return topics.length > 0 ? [] : textsOf(roles).slice(0, 1)
}

/** "Zorg: betaalt de opvang". */
export function withTopic({ topic, role }: TopicRole): string {
  return role ? `${topic.title}: ${role}` : topic.title
}

function textsOf(roles: TopicRole[]): string[] {
  return roles.flatMap(({ role }) => role ?? [])
}

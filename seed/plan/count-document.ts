/** What a document holds: organisations after splitting cells, sources with loose addresses. */
export interface DocumentCounts {
  subtopics: number
  questions: number
  organisations: number
  sources: number
}

export function countDocument({
  subtopics,
  organisations,
  sources,
}: {
  subtopics: { questions: unknown[] }[]
  organisations: unknown[]
  sources: unknown[]
}): DocumentCounts {
  return {
    subtopics: subtopics.length,
    questions: subtopics.reduce((sum, { questions }) => sum + questions.length, 0),
    organisations: organisations.length,
    sources: sources.length,
  }
}

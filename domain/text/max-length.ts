/**
 * How long texts may be, in characters. Each paragraph and each row of a table then fits on a line that an import
 * reads, also where an export needs two characters for one (docs/content-format.md).
 */
export const maxLength = {
  /** In a document. */
  line: 20_000,
  /** Of a topic, a subtopic or an organisation. */
  title: 300,
  sourceTitle: 2_000,
  description: 2_000,
  /** With its follow-ups. */
  question: 5_000,
  /** The statements before or after a question. */
  statements: 10_000,
  /** A text in a table. */
  cell: 5_000,
  abbreviation: 100,
  feed: 200,
  url: 2_000,
} as const

/** Organisations, sources, search terms and publications of one question, of each kind. */
export const maxFurther = 50

/** Of one subtopic: far more than a page can be read with. */
export const maxQuestions = 1_000

/** What a line of a word list says of its word, each by its first letter. */
export const wordKinds = ['words', 'nouns', 'verbs', 'adjectives', 'start', 'middle', 'end'] as const

export type WordKind = (typeof wordKinds)[number]

/** Stands for a word that is a form of itself. */
export const itself = '='

/** What stands between the parts of a line, and at its end. */
export const tab = 9
export const newline = 10

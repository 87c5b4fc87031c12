/** Something of the guide that an address may have meant. */
export interface Near {
  kind: 'topic' | 'organisation' | 'question'
  /** Of a question: its key. */
  slug: string
  title: string
}

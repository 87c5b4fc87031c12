/** A question that is public no more, in the words that it last had. */
export interface RemovedQuestion {
  text: string
  /** The public topic that it stood in. */
  topic: { slug: string; title: string }
}

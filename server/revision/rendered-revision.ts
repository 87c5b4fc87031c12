import { channel, subscribe } from 'node:diagnostics_channel'

/**
 * The channel on which a read asks the server around Next of which revision the answer is that it is part of: Next has
 * its own copy of every module, and shares no variable with the server.
 */
const channelName = 'gids:rendered-revision'

/**
 * Names the revision of which the page store has an answer made at this moment; `null` for what is made for one person.
 * What is read under a name is of that revision or a later one.
 */
export function renderedRevision(): string | null {
  const question: { revision: string | null } = { revision: null }
  channel(channelName).publish(question)
  return question.revision
}

/** Lets a server say what `renderedRevision` returns, by the context of the call. */
export function answerRenderedRevision(revisionOfContext: () => string | null): void {
  subscribe(channelName, (question) => {
    const isQuestion = typeof question === 'object' && question !== null && 'revision' in question
    if (isQuestion) question.revision = revisionOfContext()
  })
}

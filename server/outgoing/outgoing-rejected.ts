/** A request to another server that was not made, or got no answer of use. The message is the reason, in Dutch, as the end of a sentence. */
export class OutgoingRejected extends Error {}

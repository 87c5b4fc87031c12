/** A register that is not loaded. The message is the reason, in Dutch, as the end of a sentence. */
export class RegisterRejected extends Error {}

/** An image that is not taken. The message is the reason, in Dutch, as the end of a sentence. */
export class ImageRejected extends Error {}

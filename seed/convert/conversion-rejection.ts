/** Why a file cannot be read as a document, in Dutch. */
export class ConversionRejection extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'ConversionRejection'
  }
}

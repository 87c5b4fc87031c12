import { renderErrors } from './server/render-errors'

/** Called by Next with each error that an answer fails by. */
export function onRequestError(error: unknown): void {
  renderErrors.publish(error)
}

import { renderErrorChannel } from './server/render-errors'

/** Called by Next with each error that an answer fails by. */
export function onRequestError(error: unknown): void {
  // Not imported: Next compiles this file for its edge runtime too, which has no modules of Node.
  process.getBuiltinModule('node:diagnostics_channel').channel(renderErrorChannel).publish(error)
}

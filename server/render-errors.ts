import { channel } from 'node:diagnostics_channel'

/**
 * Why Next failed to answer, told by `instrumentation.ts` to the server around it: Next answers 500 whatever the reason.
 * A channel of Node reaches both, since Next has its own copy of every module.
 */
export const renderErrors = channel('gids:render-error')

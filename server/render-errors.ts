/**
 * The channel of `node:diagnostics_channel` on which `instrumentation.ts` tells the server around Next why an answer
 * failed: Next answers 500 whatever the reason, and has its own copy of every module.
 */
export const renderErrorChannel = 'gids:render-error'

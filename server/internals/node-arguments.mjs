// @ts-check

/**
 * Lexical's entry for Node awaits an import at its top level, which Node 20 at times never settles: a process
 * that loads the Payload config then hangs, or ends having done nothing. Its production entry does not do so.
 *
 * Relies on the package offering `production` before `node`. Where it does not, scripts and starts hang now and then.
 */
export const loadProductionEntries = '--conditions=production'

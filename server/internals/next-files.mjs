// @ts-check

/**
 * The command of Next, which its package also gives as `bin`, for `node` to run itself without a shell between them.
 *
 * Relies on where it lies in the package. Where it moves, neither a build nor a check of types begins.
 */
export const nextCommand = 'next/dist/bin/next'

/**
 * The empty module that Next's compiler puts in the place of `server-only`, for tests.
 *
 * Where it moves, every unit test that reads with `queries/` fails to load.
 */
export const emptyServerOnly = 'next/dist/compiled/server-only/empty.js'

import { z } from 'zod'

/** Text that may be left out or empty, which is `null` then. */
export const maybeText = z
  .string()
  .nullish()
  .transform((words) => words || null)

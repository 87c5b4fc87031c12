import { z } from 'zod'

/** An address as it is asked (`linkAddress`). */
export const toldAddress = z.object({ address: z.string().min(1).max(2000) })

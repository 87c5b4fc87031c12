import { z } from 'zod'

/** An address as it is asked (`linkAddress`). */
export const addressBody = z.object({ address: z.string().min(1).max(2000) })

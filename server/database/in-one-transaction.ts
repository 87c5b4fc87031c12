import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/** Does all of `work` or nothing of it. What it calls gets this `req`. */
export async function inOneTransaction<Result>({
  req,
  work,
}: {
  req: PayloadRequest
  work: () => Promise<Result>
}): Promise<Result> {
  const isOurs = await initTransaction(req)
  try {
    const result = await work()
    if (isOurs) await commitTransaction(req)
    return result
  } catch (error) {
    if (isOurs) await killTransaction(req)
    throw error
  }
}

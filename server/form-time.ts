import { createHmac, timingSafeEqual } from 'node:crypto'

/** The moment at which a form was shown, signed: a program that never saw the form cannot make one up. */
export function formTime({ secret, now = Date.now() }: { secret: string; now?: number }): string {
  return `${now}.${sign({ at: String(now), secret })}`
}

/** How long ago a form was shown, in milliseconds; `null` when we did not show it. */
export function formAge({
  time,
  secret,
  now = Date.now(),
}: {
  time: string
  secret: string
  now?: number
}): number | null {
  const [at = '', signature = ''] = time.split('.')
  const expected = Buffer.from(sign({ at, secret }))
  const given = Buffer.from(signature)
  const isOurs = given.length === expected.length && timingSafeEqual(given, expected)
  return isOurs ? now - Number(at) : null
}

function sign({ at, secret }: { at: string; secret: string }): string {
  return createHmac('sha256', secret).update(`form:${at}`).digest('hex')
}

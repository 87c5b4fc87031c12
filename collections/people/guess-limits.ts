import { RateLimit } from '@/server/rate-limits/rate-limit'

const minute = 60
const quarter = 15 * minute
const day = 24 * 60 * minute

/** One password given for an account. */
export interface Guess {
  /** As Payload looks it up: in small letters. */
  email: string
  /** From which network of a client. */
  network: string
}

/** From one network, over all accounts. */
const perNetwork = new RateLimit({ name: 'log-in-network', points: 100, seconds: quarter })

/** For one account from one network. */
const perPair = new RateLimit({ name: 'log-in-pair', points: 10, seconds: quarter })

/** For one account, from everywhere. */
const perAccount = new RateLimit({ name: 'log-in-account', seconds: day })

/** How many guesses there are for one account in a day before it takes a pause between them. */
const freeGuesses = 15

/** One guess at the end of each pause, and in seconds the longest. */
const pauses = new RateLimit({ name: 'log-in-pause', seconds: minute })
const maxPause = quarter

/** The networks from which an account has logged in: there, wrong guesses of others cannot lock it out. */
const knownNetworks = new RateLimit({ name: 'log-in-known', seconds: 90 * day })

/**
 * Counts one more guess, before it is known to be wrong. `wait` is in milliseconds, 0 for a guess that may be made;
 * `isAttack` says that there were more for this account than a person makes.
 */
export async function countGuess({ email, network }: Guess): Promise<{ wait: number; isAttack: boolean }> {
  const pair = pairOf({ email, network })
  const wait = (await perNetwork.consume(network)) || (await perPair.consume(pair))
  if (wait > 0) return { wait, isAttack: false }
  const count = await perAccount.count(email)
  if (count <= freeGuesses) return { wait: 0, isAttack: false }
  if (await knownNetworks.has(pair)) return { wait: 0, isAttack: true }
  const seconds = Math.min(minute * 2 ** (count - freeGuesses - 1), maxPause)
  const pause = await pauses.consume(email, { seconds })
  // A guess that is not made makes no pause longer.
  if (pause > 0) await perAccount.giveBack(email)
  return { wait: pause, isAttack: true }
}

/** Takes back what was counted, for the password was right. */
export async function forgiveGuesses({ email, network }: Guess): Promise<void> {
  const pair = pairOf({ email, network })
  await perNetwork.giveBack(network)
  await perPair.reset(pair)
  await endPauses(email)
  await knownNetworks.note(pair)
}

/** Lets the next guesses for an account be made without pauses. */
export async function endPauses(email: string): Promise<void> {
  await perAccount.reset(email)
  await pauses.reset(email)
}

function pairOf({ email, network }: Guess): string {
  return `${email} ${network}`
}

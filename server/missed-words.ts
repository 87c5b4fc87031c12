import pg from 'pg'

/**
 * Counts the words that visitors look for and nothing is found with, by week, and nothing of who looked: not in front
 * of the database either, which gets sums. What it cannot write is kept for the next time.
 */
export class MissedWords implements AsyncDisposable {
  readonly #pool: pg.Pool
  readonly #timer: NodeJS.Timeout
  #counts = new Map<string, number>()
  #writing: Promise<void> = Promise.resolve()

  constructor(url: string) {
    const limits = { connectionTimeoutMillis: patience, query_timeout: patience, statement_timeout: patience }
    this.#pool = new pg.Pool({ connectionString: url, max: 1, ...limits })
    // A connection that breaks while it is idle is left by the pool.
    this.#pool.on('error', () => undefined)
    this.#timer = setInterval(() => void this.write(), interval)
    this.#timer.unref()
  }

  count(words: string[]): void {
    for (const word of words.filter(isTelling)) {
      const before = this.#counts.get(word) ?? 0
      if (before > 0 || this.#counts.size < maxWords) this.#counts.set(word, before + 1)
    }
  }

  /** Adds what was counted to what the database has. */
  write(): Promise<void> {
    this.#writing = this.#writing.then(async () => {
      if (this.#counts.size === 0) return
      const counted = this.#counts
      this.#counts = new Map()
      const values = [[...counted.keys()], [...counted.values()], maxKept]
      const isWritten = await this.#pool.query(statement, values).then(
        () => true,
        () => false,
      )
      if (!isWritten)
        for (const [word, times] of counted) this.#counts.set(word, times + (this.#counts.get(word) ?? 0))
    })
    return this.#writing
  }

  async [Symbol.asyncDispose](): Promise<void> {
    clearInterval(this.#timer)
    await this.write()
    await this.#pool.end()
  }
}

/** Words that editors can do something with: no numbers, and nothing that is an address or as long as a sentence. */
function isTelling(word: string): boolean {
  return word.length <= 40 && /^(?=.*\p{L})[\p{L}\p{N}\p{M}’'.-]+$/u.test(word)
}

/** In milliseconds. */
const patience = 2000
const interval = 5000

/** How many different words are counted between two writings. */
const maxWords = 200

/** How many words a week has, whatever is asked. */
const maxKept = 10_000

/** Weeks are those of Amsterdam, and half a year of them is kept. */
const statement = `
  WITH this AS (SELECT date_trunc('week', now() AT TIME ZONE 'Europe/Amsterdam')::date AS week),
    gone AS (DELETE FROM missed_words m USING this WHERE m.week < this.week - 26 * 7)
  INSERT INTO missed_words AS m (word, week, count)
  SELECT asked.word, this.week, asked.count
  FROM unnest($1::text[], $2::int[]) AS asked(word, count), this
  WHERE (SELECT count(*) FROM missed_words w WHERE w.week = this.week) < $3::int
    OR EXISTS (SELECT FROM missed_words w WHERE w.week = this.week AND w.word = asked.word)
  ORDER BY asked.word
  ON CONFLICT (week, word) DO UPDATE SET count = m.count + excluded.count`

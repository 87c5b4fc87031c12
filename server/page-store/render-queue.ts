/** How many answers are made at a time: with more, everybody waits longer, and none is made sooner. */
const atOnce = 4

/** How many of those may be of addresses where nothing was found before: there is no end to such addresses. */
const unknownAtOnce = 2

interface Job {
  isKnown: boolean
  start: () => void
}

/** Lets answers be made a few at a time, those of addresses that are known before others. */
export class RenderQueue {
  readonly #waiting: Job[] = []
  #running = 0
  #unknownRunning = 0

  /** How many wait or are being made. */
  get size(): number {
    return this.#waiting.length + this.#running
  }

  /** Runs `work` when it is its turn. */
  async run<Result>({ isKnown, work }: { isKnown: boolean; work: () => Promise<Result> }): Promise<Result> {
    await this.#turn(isKnown)
    try {
      return await work()
    } finally {
      this.#running -= 1
      if (!isKnown) this.#unknownRunning -= 1
      this.#startNext()
    }
  }

  async #turn(isKnown: boolean): Promise<void> {
    const turn = new Promise<void>((start) => this.#waiting.push({ isKnown, start }))
    this.#startNext()
    return turn
  }

  #startNext(): void {
    if (this.#running >= atOnce) return
    const known = this.#waiting.findIndex(({ isKnown }) => isKnown)
    const next = known === -1 && this.#unknownRunning < unknownAtOnce ? 0 : known
    const [job] = next === -1 ? [] : this.#waiting.splice(next, 1)
    if (!job) return
    this.#running += 1
    if (!job.isKnown) this.#unknownRunning += 1
    job.start()
  }
}

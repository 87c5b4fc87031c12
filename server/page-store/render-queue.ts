/** How many answers are made at a time: with more, everybody waits longer, and none is made sooner. */
const atOnce = 4

/** How many of those may be of addresses where nothing was found before: there is no end to such addresses. */
const unknownAtOnce = 2

/** In milliseconds: how long an answer is waited for, with the time in which others were made. */
const maxLength = 20_000

/** It took too long. What is under way goes on, and nobody waits for it. */
export class RenderTimeoutError extends Error {}

interface Job {
  isKnown: boolean
  start: () => void
}

/** Lets answers be made a few at a time, those of addresses that are known before others. */
export class RenderQueue {
  readonly #waiting: Job[] = []
  #running = 0
  #unknownRunning = 0
  readonly #maxLength: number

  constructor(options: { maxLength?: number } = {}) {
    this.#maxLength = options.maxLength ?? maxLength
  }

  get waiting(): number {
    return this.#waiting.length
  }

  get running(): number {
    return this.#running
  }

  /** How many wait or are being made. */
  get size(): number {
    return this.waiting + this.running
  }

  /**
   * Runs `work` when it is its turn. Throws a `RenderTimeoutError` when it has not ended in time: it then makes room for
   * the next.
   */
  async run<Result>({
    isKnown,
    work,
  }: {
    isKnown: boolean
    work: (signal: AbortSignal) => Promise<Result>
  }): Promise<Result> {
    const controller = new AbortController()
    const timer = setTimeout(() => controller.abort(new RenderTimeoutError()), this.#maxLength)
    try {
      await this.#turn({ isKnown, signal: controller.signal })
      try {
        return await orAborted({ work: work(controller.signal), signal: controller.signal })
      } finally {
        this.#running -= 1
        if (!isKnown) this.#unknownRunning -= 1
        this.#startNext()
      }
    } finally {
      clearTimeout(timer)
    }
  }

  async #turn({ isKnown, signal }: { isKnown: boolean; signal: AbortSignal }): Promise<void> {
    const turn = new Promise<void>((start, giveUp) => {
      const job: Job = { isKnown, start }
      this.#waiting.push(job)
      signal.addEventListener('abort', () => {
        const place = this.#waiting.indexOf(job)
        if (place !== -1) this.#waiting.splice(place, 1)
        giveUp(signal.reason)
      })
    })
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

/** Throws what a signal was aborted with, should that come first. */
function orAborted<Result>({
  work,
  signal,
}: {
  work: Promise<Result>
  signal: AbortSignal
}): Promise<Result> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
    work.then(resolve, reject)
  })
}

/**
 * Draws how far a run is, on a terminal and for more than a few documents; elsewhere it draws nothing. What is
 * said meanwhile takes its place, and it is drawn again below that.
 */
export class ProgressBar {
  #drawn = false

  constructor(
    private readonly terminal: { isTTY?: boolean; write: (text: string) => unknown } = process.stderr,
  ) {}

  draw({ done, all }: { done: number; all: number }): void {
    this.clear()
    if (!this.terminal.isTTY || all <= few || done === all) return
    const filled = Math.round((done / all) * width)
    this.terminal.write(`${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done} van ${all}`)
    this.#drawn = true
  }

  clear(): void {
    if (this.#drawn) this.terminal.write('\r\u001B[K')
    this.#drawn = false
  }
}

const few = 3
const width = 30

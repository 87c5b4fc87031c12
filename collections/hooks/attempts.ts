/**
 * Counts attempts by key, each for some time after the first. Bounded: of more keys than `mostKeys` the oldest are
 * forgotten. In memory, for one process serves the site.
 */
export class Attempts {
  private readonly kept = new Map<string, { count: number; until: number }>()

  constructor(
    private readonly limit: { most: number; milliseconds: number },
    private readonly mostKeys = 10_000,
  ) {}

  /** Counts one more; says whether it is one too many. */
  isTooMany(key: string, now = Date.now()): boolean {
    const known = this.kept.get(key)
    const current = known && known.until > now ? known : { count: 0, until: now + this.limit.milliseconds }
    current.count += 1
    this.kept.delete(key)
    this.kept.set(key, current)
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= this.mostKeys) break
      this.kept.delete(oldest)
    }
    return current.count > this.limit.most
  }

  /** Takes one back that was none after all. */
  takeBack(key: string): void {
    const known = this.kept.get(key)
    if (known) known.count -= 1
  }

  forget(key: string): void {
    this.kept.delete(key)
  }
}

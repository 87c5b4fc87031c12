import type { Ref } from './plan/ref'

/** What is looked up; each is read once. */
export class Needed {
  readonly #wanted = new Set<string>()
  readonly #read = new Set<string>()

  /** Notes what is looked up; whether it was read. */
  has(key: string): boolean {
    if (this.#read.has(key)) return true
    this.#wanted.add(key)
    return false
  }

  /** What is to be read now; it counts as read from here on. */
  take(): string[] {
    const keys = [...this.#wanted]
    this.#wanted.clear()
    for (const key of keys) this.#read.add(key)
    return keys
  }
}

/** A map that notes what is looked up in it. */
export class NotedMap<Value> extends Map<Ref, Value> {
  constructor(
    entries: Iterable<readonly [Ref, Value]>,
    private readonly needed: Needed,
  ) {
    super(entries)
  }

  override has(ref: Ref): boolean {
    this.needed.has(ref)
    return super.has(ref)
  }

  override get(ref: Ref): Value | undefined {
    this.needed.has(ref)
    return super.get(ref)
  }
}

/** A set that notes what is looked up in it. */
export class NotedSet<Item extends string> extends Set<Item> {
  constructor(
    items: Iterable<Item>,
    private readonly needed: Needed,
  ) {
    super(items)
  }

  override has(item: Item): boolean {
    this.needed.has(item)
    return super.has(item)
  }
}

import { Gauge, type Registry } from 'prom-client'

/** Adds a gauge that is read at every scrape, and left out where there is nothing to tell. */
export function addGauge({
  registry,
  name,
  help,
  read,
}: {
  registry: Registry
  name: string
  help: string
  read: () => number | null
}): void {
  new Gauge({
    name,
    help,
    registers: [registry],
    collect() {
      const value = read()
      if (value === null) this.remove()
      else this.set(value)
    },
  })
}

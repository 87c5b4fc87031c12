import { totalmem } from 'node:os'

const megabyte = 1024 * 1024

/** In megabytes: with less the site does not start, and with more nothing gets quicker: Node clears up later. */
const bounds = { least: 320, most: 1024 }

/** The share of a machine for the objects of the site: the rest is for its pages, pictures and the database. */
const share = 0.4

/**
 * The share of those for what a page that is made leaves behind at once: more than Node's own choice, by which such things
 * are looked at again and again, at a tenth of what the page costs.
 */
const shareOfYoung = 1 / 16

/**
 * The arguments by which Node clears up in time instead of taking what the machine, or the container, does not have; none
 * where NODE_OPTIONS says it already.
 */
export function heapCeiling({
  memory = availableMemory(),
  options = process.env.NODE_OPTIONS ?? '',
}: { memory?: number; options?: string } = {}): string[] {
  if (/max[-_]old[-_]space[-_]size/.test(options)) return []
  const wanted = Math.floor((memory * share) / megabyte)
  const ceiling = Math.min(bounds.most, Math.max(bounds.least, wanted))
  return [`--max-old-space-size=${ceiling}`, `--max-semi-space-size=${Math.floor(ceiling * shareOfYoung)}`]
}

/** In bytes: of the machine, or what its container may have of that. A container without a limit says 0 or far more. */
function availableMemory(): number {
  const constrained = process.constrainedMemory()
  return constrained > 0 ? Math.min(constrained, totalmem()) : totalmem()
}

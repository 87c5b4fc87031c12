import { startProjectScript } from '@/scripts/child-process'
import { PlainError } from '@/scripts/say'
import { forEachCategory, type Judgement, type Wish } from './judgement'

/** The medians of some runs of Lighthouse, which is a process of its own: it breaks when its browser is ended. */
export async function judgePage({ signal, ...wish }: Wish & { signal: AbortSignal }): Promise<Judgement> {
  const child = startProjectScript({ name: '../bench/run-lighthouse', args: [JSON.stringify(wish)], signal })
  const judged = await new Promise<Judgement[]>((resolve, reject) => {
    child.once('message', (message: Judgement[]) => resolve(message))
    child.once('error', reject)
    child.once('exit', () => reject(new PlainError(`Lighthouse did not finish with ${wish.url}: see above`)))
  })
  const middle = (value: (one: Judgement) => number): Judgement => medianOf({ judged, value })
  return {
    scores: forEachCategory((category) => middle(({ scores }) => scores[category]).scores[category]),
    findings: forEachCategory((category) => middle(({ scores }) => scores[category]).findings[category]),
    layoutShift: middle(({ layoutShift }) => layoutShift).layoutShift,
    lcp: middle(({ lcp }) => lcp).lcp,
    machine: middle(({ machine }) => machine).machine,
  }
}

function medianOf({ judged, value }: { judged: Judgement[]; value: (one: Judgement) => number }): Judgement {
  const middle = judged.toSorted((one, other) => value(one) - value(other))[Math.floor(judged.length / 2)]
  if (!middle) throw new Error('A median needs one run at least')
  return middle
}

import type { Problem, ProblemRule } from './problem'
import { problemAdvice } from './problem-advice'

/** The problems of one rule. */
export interface ProblemGroup {
  rule: ProblemRule
  /** What they have in common. */
  what: string
  advice: string
  count: number
  /** The first of them; without a proposal that cannot stand in the document as it is. */
  first: PlacedProblem[]
}

export interface PlacedProblem {
  file: string
  problem: Problem
}

/** How many of each rule are named. */
const namedAtMost = 3

/** Counts problems by rule while documents go by, and keeps the first of each. */
export class ProblemGroups {
  readonly #groups = new Map<ProblemRule, ProblemGroup>()

  add({ file, problem }: PlacedProblem): void {
    const { rule } = problem
    const { what, advice, isUsable } = problemAdvice[rule]
    const group = this.#groups.get(rule) ?? { rule, what, advice, count: 0, first: [] }
    group.count += 1
    if (group.first.length < namedAtMost)
      group.first.push({ file, problem: isUsable ? problem : { ...problem, proposal: undefined } })
    this.#groups.set(rule, group)
  }

  /** In the order in which each rule was met first. */
  all(): ProblemGroup[] {
    return [...this.#groups.values()]
  }
}

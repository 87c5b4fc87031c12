import type { Problem } from '../problem'

export type Report = (problem: Problem) => void

interface ProblemList {
  report: Report
  /** What was reported, in the order of the document. */
  problems: () => Problem[]
}

/** Collects problems. After the first thousand only fatal ones are kept, and the rest is counted. */
export function collectProblems(): ProblemList {
  const kept: Problem[] = []
  let dropped = 0
  return {
    report: (problem) => {
      if (kept.length < maximum || problem.fatal) kept.push(problem)
      else dropped += 1
    },
    problems: () => {
      const sorted = kept.toSorted((a, b) => a.line - b.line || a.column - b.column)
      return dropped === 0 ? sorted : [...sorted, more(dropped)]
    },
  }
}

function more(count: number): Problem {
  const message = `Er zijn nog ${count} problemen, die hier niet genoemd worden.`
  return { rule: 'too-large', line: 1, column: 1, message }
}

const maximum = 1000

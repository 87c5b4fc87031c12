/** A statement of SQL with numbered places for its values, for whichever connection runs it. */
export interface Statement {
  text: string
  values: unknown[]
}

export type RunStatement = (statement: Statement) => Promise<unknown[]>

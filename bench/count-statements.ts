/** How many statements are in a part of PostgreSQL's log, in which `log_statement` has it write down all of them. */
export function countStatements(log: string): number {
  return [...log.matchAll(/^[\d-]+ [\d:]+ \w+ LOG: {2}(statement|execute [^:]+): /gm)].length
}

/** How far the addresses that the guide links to were asked for. */
export interface CheckCounts {
  all: number
  /** Of which there was an answer, whatever it said. */
  asked: number
  /** That lead nowhere or have moved. */
  broken: number
}

/** Says whether links are checked at all, also where none is broken. */
export function describeChecks({ all, asked, broken }: CheckCounts): string {
  if (all === 0) return 'Er staan nog geen links in de gids.'
  if (asked === 0) return `Van de ${all} links in de gids is er nog geen nagekeken.`
  const result =
    broken === 0
      ? 'Van geen daarvan is bekend dat die niet meer werkt.'
      : `Daarvan ${broken === 1 ? 'werkt er 1 niet meer, of is die verhuisd' : `werken er ${broken} niet meer, of zijn die verhuisd`}: zie het dashboard.`
  return `Van de ${all} links in de gids ${asked === 1 ? 'is er 1' : `zijn er ${asked}`} nagekeken. ${result}`
}

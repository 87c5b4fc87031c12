/** The option that an arrow key leads to. One place of the round, -1, is that of no option at all. */
export function nextOption({ active, step, count }: { active: number; step: number; count: number }): number {
  const places = count + 1
  return ((active + 1 + step + places) % places) - 1
}

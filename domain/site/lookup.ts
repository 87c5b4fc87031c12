/** What stands at an address: a record, nothing since it moved to another path of ours, or nothing at all. */
export type Lookup<Found> =
  { state: 'found'; record: Found } | { state: 'moved'; to: string } | { state: 'absent' }

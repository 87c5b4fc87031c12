/** What kind of work a source is. The value is stored; the label is shown. */
export const sourceKinds = {
  rapport: 'Rapport',
  onderzoek: 'Onderzoek',
  cijfers: 'Cijfers',
  register: 'Register',
  'wet-en-regelgeving': 'Wet- en regelgeving',
  dossier: 'Dossier',
  databank: 'Databank',
  overig: 'Overig',
} as const

export type SourceKind = keyof typeof sourceKinds

export function isSourceKind(value: unknown): value is SourceKind {
  return typeof value === 'string' && Object.hasOwn(sourceKinds, value)
}

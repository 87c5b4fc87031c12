import { isSourceKind, sourceKinds } from '@/domain/sources/source-kind'
import type { SourceKind } from '@/domain/sources/source-kind'
import { normaliseName } from '@/domain/organisations/normalise-name'

/** The kind whose label or value this is: "Rapport", "wet- en regelgeving". */
export function kindNamed(words: string): SourceKind | null {
  const named = normaliseName(words)
  return named === '' ? null : (kindByName.get(named) ?? null)
}

const kindByName = new Map(
  Object.entries(sourceKinds).flatMap(([kind, label]) =>
    isSourceKind(kind) ? [kind, label].map((form) => [normaliseName(form), kind] as const) : [],
  ),
)

import type { PreviewedAction } from '@/domain/document/import-preview'

/** What becomes of a record, in words, the most urgent first. */
export const actions: { action: PreviewedAction; one: string; many: string; isOpen: boolean }[] = [
  { action: 'conflict', one: 'Conflict', many: 'met een conflict', isOpen: true },
  { action: 'update', one: 'Gewijzigd', many: 'gewijzigd', isOpen: true },
  { action: 'create', one: 'Nieuw', many: 'nieuw', isOpen: false },
  { action: 'skipped', one: 'Met rust gelaten', many: 'met rust gelaten', isOpen: false },
  { action: 'unchanged', one: 'Gelijk', many: 'gelijk', isOpen: false },
]

import { mergeList } from './merge-list'
import { same } from './same'

type Fields = Record<string, unknown>

/** A document as two people read it, as one of them wants to save it, and as the other saved it meanwhile. */
export interface ThreeSides {
  base: Fields
  mine: Fields
  theirs: Fields
}

export interface ThreeWayMerge {
  /** What is to be saved: of a field that both changed, what is mine. */
  merged: Fields
  /** The fields that both changed, in another way each. */
  conflicts: string[]
}

/**
 * Merges two versions of a document field by field, also inside a group, and lists row by row: what only one side
 * changed is taken over, what both changed is a conflict. Rows are known by their `id`, other items of a list by what
 * they are.
 */
export function mergeThreeWay({ base, mine, theirs }: ThreeSides): ThreeWayMerge {
  const conflicts: string[] = []
  const merged: Fields = { ...mine }
  for (const field of Object.keys(theirs)) {
    if (!(field in mine)) continue
    const merge = mergeValue({ base: base[field], mine: mine[field], theirs: theirs[field] })
    merged[field] = merge.value
    if (merge.isConflict) conflicts.push(field)
  }
  return { merged, conflicts }
}

interface Values {
  base: unknown
  mine: unknown
  theirs: unknown
}

interface Merged {
  value: unknown
  isConflict: boolean
}

function mergeValue({ base, mine, theirs }: Values): Merged {
  if (same(mine, theirs) || same(base, theirs)) return { value: mine, isConflict: false }
  if (same(base, mine)) return { value: theirs, isConflict: false }
  const lists = [base, mine, theirs].map(asList)
  const [last, now, file] = lists
  if (last && now && file && lists.every((list) => list?.every(isIdentified))) {
    return mergeRows({ last, now, file })
  }
  if (isGroup(mine) && isGroup(theirs)) return mergeRow({ base, mine, theirs })
  return { value: mine, isConflict: true }
}

function mergeRows({ last, now, file }: { last: unknown[]; now: unknown[]; file: unknown[] }): Merged {
  let isConflict = false
  const value = mergeList<unknown>({
    last,
    now,
    file,
    identity: identityOf,
    mergeItem: (sides) => {
      if (sides.now === undefined) return sides.file
      if (sides.file === undefined) {
        if (sides.last === undefined) return sides.now
        // The other took the row away: it stays where it was changed here.
        if (same(sides.last, sides.now)) return null
        isConflict = true
        return sides.now
      }
      const row = mergeRow({ base: sides.last, mine: sides.now, theirs: sides.file })
      isConflict ||= row.isConflict
      return row.value
    },
  })
  const isRemovedHere = (item: unknown): boolean => !now.some((each) => identityOf(each) === identityOf(item))
  const isChangedThere = (item: unknown): boolean => {
    const other = file.find((each) => identityOf(each) === identityOf(item))
    return other !== undefined && !same(other, item)
  }
  return { value, isConflict: isConflict || last.some((item) => isRemovedHere(item) && isChangedThere(item)) }
}

function mergeRow({ base, mine, theirs }: Values): Merged {
  if (!isRow(mine) || !isRow(theirs)) return { value: mine, isConflict: false }
  const { merged, conflicts } = mergeThreeWay({ base: isRow(base) ? base : {}, mine, theirs })
  return { value: merged, isConflict: conflicts.length > 0 }
}

/** A form says 0 of a list without rows. */
function asList(value: unknown): unknown[] | null {
  if (value === null || value === undefined || value === 0) return []
  return Array.isArray(value) ? value : null
}

/** Whether a value has fields, as a row and a group have. */
export function isRow(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Rich text is one text, whatever it is made of. */
function isGroup(value: unknown): boolean {
  return isRow(value) && !('root' in value)
}

function isIdentified(item: unknown): boolean {
  return !isRow(item) || 'id' in item
}

function identityOf(item: unknown): string {
  return JSON.stringify(isRow(item) ? item.id : item)
}

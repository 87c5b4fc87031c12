/**
 * Whether words are what authors write to themselves in the place of a text that they do not have yet: "TODO", "nog
 * uitzoeken", "?", "n.n.b.". In a cell they say nothing, and are printed otherwise.
 */
export function isWorkingNote(words: string): boolean {
  return words.length <= 200 && note.test(words.replace(/^[([\s]+|[)\]\s.!:…]+$/g, '') || words.trim())
}

const verbs =
  'zoeken|uitzoeken|opzoeken|uitwerken|invullen|aanvullen|toevoegen|checken|controleren|nakijken|nagaan|navragen|vragen|bellen|doen|bepalen|schrijven|vullen|voegen|werken|kijken|gaan'
const note = new RegExp(
  [
    '[?x…]{2,}|\\?|…|\\.{2,}',
    't\\.?b\\.?[dac]|n\\.? ?[nt]\\.? ?b|n\\.? ?v\\.? ?t|p\\.? ?m',
    '(?:to ?do|fixme)(?:\\s*[:–-].*)?',
    `(?:nog |nader )(?:even )?(?:(?:uit|in|aan|op|toe|na) )?(?:te )?(?:${verbs})`,
    'uit te (?:zoeken|werken)|(?:in|aan) te vullen|toe te voegen|na te (?:vragen|gaan|kijken)',
    'uitzoeken|opzoeken|aanvullen|invullen|checken|nakijken|navragen',
    '(?:volgt|komt)(?: nog| later)?',
  ]
    .map((form) => `^(?:${form})\\??$`)
    .join('|'),
  'i',
)

/** What authors call keys of the front matter as well, in small letters, and which keys those are. */
export const usualKeys: ReadonlyMap<string, string> = new Map([
  ['titel', 'title'],
  ['omschrijving', 'description'],
  ['beschrijving', 'description'],
  ['samenvatting', 'description'],
  ['summary', 'description'],
  ['excerpt', 'description'],
  ['zoektermen', 'feeds'],
  ['afbeelding', 'image'],
])

/** Text as it is compared when words are looked for: without case, accents and the difference between ’ and '. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(accents, '').replaceAll('’', "'").toLowerCase()
}

const accents = /[\u0300-\u036F]/g

/** "Hoe …", "In welke …", "Is …": how a question begins, behind any marks. */
export function beginsQuestion(words: string): boolean {
  return beginning.test(words)
}

const beginning =
  /^[^\p{L}]*(?:(?:en|maar|of)\s)?(?:wat|wie|wiens|waar\p{L}*|wanneer|welke?|hoe\p{L}*|waarom|in hoeverre|(?:op|in|met|voor|door|van|bij|aan|naar|tot|uit|over|onder)\s(?:wat|welke?|wie|hoeverre)|is|zijn|kan|kunnen|moet|moeten|wordt|worden|heeft|hebben|gaat|doet|komt|mag|mogen|bestaat|bestaan|klopt|geldt|gelden|zal|zullen|werd|werden|zou|zouden)(?![\p{L}\p{N}’'-])/iu

/** Whether a word stands everywhere, and is not meant when other words stand beside it. */
export function isCommonWord(word: string): boolean {
  return commonWords.has(word)
}

/** Words that stand everywhere, some of them in short ("v/d"), and that nobody means when other words stand beside them. */
const commonWords = new Set(
  'de het een en of van in op te voor met aan bij door om naar over uit tot is zijn was wordt worden dat die dit deze er als ook niet hoe wat wie waar welk welke wanneer waarom hoeveel ik je jij we wij ze zij mijn onze hun heb heeft hebben had kan kun kunnen mag mogen moet moeten wil gaat gaan komt komen doet doen krijgt krijgen veel meer per tegen tijdens nog wel geen dan alle v d vd t s'.split(
    ' ',
  ),
)

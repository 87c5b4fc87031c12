/**
 * Names that semicolons divide, which no name holds itself: "SOMO; Stichting Frisse Wind". Empty where one of them may be
 * something else, such as what the body before it does.
 */
export function namesInWords(words: string): string[] {
  const parts = words.split(/\s*;\s*/).filter((part) => part !== '')
  return parts.length > 1 && parts.every((part) => isTitled(part) && (parts.length > 2 || hasCapitals(part)))
    ? parts
    : []
}

/** Each word begins with a capital, but for those that join others: "Stichting Water, Milieu en Lucht". */
function isTitled(part: string): boolean {
  return (
    part.length <= 100 && part.split(/[\s,]+/).every((word) => !/^\p{Ll}/u.test(word) || joining.has(word))
  )
}

function hasCapitals(part: string): boolean {
  return (part.match(/\p{Lu}/gu)?.length ?? 0) > 1
}

const joining = new Set('van voor tegen bij in op der den de het en of and the e.o.'.split(' '))

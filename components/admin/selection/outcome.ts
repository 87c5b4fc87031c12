import { enumerate } from '@/domain/text/dutch'

/** One sentence for each reason for which documents were not saved, with their names; `messages` are “name”: reason. */
export function failureSentences(messages: string[]): string {
  const names = new Map<string, string[]>()
  for (const message of messages) {
    const [, name = '', reason = message] = /^(“.+?”|Nummer \d+): (.+)$/s.exec(message) ?? []
    names.set(reason, [...(names.get(reason) ?? []), name])
  }
  return [...names]
    .map(([reason, named]) => {
      const known = named.filter(Boolean)
      return known.length > 0 ? `Niet gelukt voor ${enumerate(known)}: ${reason}` : reason
    })
    .join('\n')
}
